package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.lignealigne.collective.Gathering;
import fr.lignealigne.collective.Said;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.shared.ui.EmptyState;
import java.util.List;
import java.util.Objects;

/** One measure: what the members say of it as a whole, and the passages of it that they speak of. */
class MeasurePart extends Div {

    MeasurePart(RoomServices services, Room room) {
        Measure measure = room.text()
                .measure(Objects.requireNonNull(room.address().measure()))
                .orElseThrow();
        List<Said> said = Room.of(measure, room.chosen());
        H2 title = inFrench(new H2(measure.title()));
        title.addClassName("place");
        Anchor inText =
                new Anchor("lecture/" + room.version().id() + "?ligne=" + measure.firstLine(), t("desk.inText"));
        inText.addClassName("small");
        add(new RoomFilters(room.address()), title, RoomWords.soft(RoomWords.counts(said)), new Div(inText));
        if (said.isEmpty()) {
            add(new EmptyState(t("collective.measure.none.title"), t("collective.measure.none.text")));
            return;
        }
        List<Gathering> passages = Gathering.of(said);
        if (!passages.isEmpty()) {
            add(RoomWords.title(t("collective.measure.passages")), new PassageList(room, passages));
        }
        List<RemarkDetails> whole = ViewsGrid.chosen(
                room, services.voices().views(room.viewer(), room.version().id(), measure.id()));
        if (!whole.isEmpty()) {
            add(RoomWords.title(t("collective.measure.whole")), new ViewsGrid(whole));
        }
    }
}
