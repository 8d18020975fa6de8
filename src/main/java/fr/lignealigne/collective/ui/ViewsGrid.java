package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.ui.RemarkCard;
import fr.lignealigne.remark.ui.RemarkWords;
import java.util.Comparator;
import java.util.List;

/** Remarks side by side, or below each other where there is no room; those of one association stand together. */
class ViewsGrid extends Composite<Div> {

    /** Of the first look; the others come when they are asked for. */
    private static final int MOST = 12;

    ViewsGrid(List<RemarkDetails> views) {
        List<RemarkDetails> sorted = views.stream()
                .sorted(Comparator.comparing(RemarkDetails::organisationName, String.CASE_INSENSITIVE_ORDER))
                .toList();
        getContent().addClassName("views");
        sorted.stream().limit(MOST).forEach(view -> getContent().add(card(view)));
        if (sorted.size() > MOST) {
            Button more = new Button(t("collective.views.more", sorted.size() - MOST));
            more.addClickListener(event -> {
                more.removeFromParent();
                sorted.stream().skip(MOST).forEach(view -> getContent().add(card(view)));
            });
            getContent().add(more);
        }
    }

    /** What the filters of the address leave. */
    static List<RemarkDetails> chosen(Room room, List<RemarkDetails> views) {
        RoomAddress address = room.address();
        return views.stream()
                .filter(view -> address.form() == null || view.forms().contains(address.form()))
                .filter(view -> view.state() == RemarkState.SHARED || !address.sharedOnly())
                .toList();
    }

    private static Div card(RemarkDetails view) {
        Span place = sentence(RemarkWords.placeInSentence(view.place()));
        place.addClassNames("soft", "small");
        Anchor way = new Anchor(
                "lecture/" + view.version() + "?ligne="
                        + Math.max(1, view.place().firstLine()) + "-"
                        + Math.max(1, view.place().lastLine()),
                "");
        way.add(place);
        Div card = new Div(way, new RemarkCard(view));
        card.addClassName("view");
        return card;
    }
}
