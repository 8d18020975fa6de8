package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.shared.ui.EmptyState;
import java.util.List;

/** One passage: its words, and what each member says of it, side by side. */
class PassagePart extends Div {

    PassagePart(RoomServices services, Room room) {
        int first = room.address().firstLine();
        int last = room.address().lastLine();
        H2 title = new H2();
        title.add(sentence(RoomWords.place(room, first, last)));
        title.addClassName("place");
        List<RemarkDetails> views = ViewsGrid.chosen(
                room, services.voices().views(room.viewer(), room.version().id(), first, last));
        List<OrganisationId> who =
                views.stream().map(RemarkDetails::organisation).distinct().toList();
        String lines = first == last ? "" + first : first + "-" + last;
        Anchor inText = new Anchor("lecture/" + room.version().id() + "?ligne=" + lines, t("desk.inText"));
        Anchor back = room.text()
                .measureAt(first)
                .map(measure ->
                        new Anchor(room.address().onMeasure(measure.id()).href(), t("collective.passage.measure")))
                .orElseGet(() -> new Anchor(room.address().onMeasure(null).href(), t("collective.together")));
        Div ways = new Div(back, inText);
        ways.addClassNames("row", "small");
        add(title, new QuotedLines(room.text(), first, last), ways);
        if (views.isEmpty()) {
            add(new EmptyState(t("collective.passage.none.title"), t("collective.passage.none.text")));
            return;
        }
        Span counts = new Span(t("collective.passage.counts", who.size(), views.size()));
        counts.addClassName("spoke");
        add(counts, new ViewsGrid(views));
    }
}
