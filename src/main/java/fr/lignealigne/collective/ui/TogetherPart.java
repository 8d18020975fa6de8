package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.collective.Gathering;
import fr.lignealigne.collective.Said;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.shared.ui.EmptyState;
import java.util.List;

/** The whole version: the passages worth bringing together, and how much is said of each form of exploitation. */
class TogetherPart extends Div {

    private final Room room;

    TogetherPart(Room room) {
        this.room = room;
        List<Said> chosen = room.chosen();
        if (room.said().isEmpty()) {
            Anchor write = new Anchor("remarques?version=" + room.version().id(), t("collective.empty.write"));
            write.addClassNames("button", "main");
            add(new EmptyState(t("collective.empty.title"), t("collective.empty.text"), write));
            return;
        }
        add(new RoomFilters(room.address()), RoomWords.title(t("collective.together")));
        Paragraph lead = new Paragraph(t("collective.together.lead"));
        lead.addClassName("soft");
        add(lead, together(chosen), RoomWords.title(t("collective.forms")), forms());
    }

    private Component together(List<Said> chosen) {
        List<Gathering> together = Gathering.of(chosen).stream()
                .filter(Gathering::isWorthBringingTogether)
                .toList();
        if (!together.isEmpty()) {
            return new PassageList(room, together);
        }
        return room.address().isFiltered()
                ? new EmptyState(
                        t("collective.filtered.title"),
                        t("collective.filtered.text"),
                        new Anchor(room.address().filtered(null, false).href(), t("collective.filtered.all")))
                : new EmptyState(t("collective.together.none.title"), t("collective.together.none.text"));
    }

    /** Each a way to the same list for that form alone. */
    private Component forms() {
        Div forms = new Div();
        forms.addClassName("forms");
        int most = Math.max(1, room.members().size());
        for (Exploitation form : Exploitation.values()) {
            List<Said> said = room.said().stream()
                    .filter(one -> one.forms().contains(form))
                    .toList();
            Anchor way = new Anchor(
                    room.address().filtered(form, room.address().sharedOnly()).href(), t("exploitation", form));
            int organisations = Gathering.organisations(said).size();
            Span bar = new Span();
            bar.addClassName("share-bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            bar.getStyle().set("--share", String.valueOf(Math.min(1.0, (double) organisations / most)));
            forms.add(new Div(way, bar, RoomWords.soft(RoomWords.counts(said))));
        }
        return forms;
    }
}
