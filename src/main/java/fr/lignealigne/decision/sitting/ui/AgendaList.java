package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.decision.sitting.PointDetails;
import fr.lignealigne.decision.sitting.SittingDetails;
import fr.lignealigne.decision.sitting.SittingPointId;
import fr.lignealigne.decision.sitting.SittingState;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The points of a sitting in their order; of one that was closed with what was settled, in the words of the moment. */
class AgendaList extends OrderedList {

    private final Map<SittingPointId, MoveButtons> moves = new HashMap<>();

    /** @param exchange has two points change places; null where the viewer may not */
    AgendaList(SittingDetails sitting, PlanText text, @Nullable BiConsumer<PointDetails, PointDetails> exchange) {
        addClassName("sitting-agenda");
        String measure = "";
        for (PointDetails point : sitting.points()) {
            String title = text.measureAt(point.firstLine()).map(Measure::title).orElse("");
            Div head = head(sitting, point);
            if (exchange != null && MoveButtons.isFor(sitting, point)) {
                MoveButtons buttons = new MoveButtons(sitting, point, exchange);
                moves.put(point.id(), buttons);
                head.add(buttons);
            }
            ListItem item = new ListItem(head);
            if (!title.isEmpty() && !title.equals(measure)) {
                Span under = sentence(quoted(title));
                under.addClassNames("small", "soft", "block");
                item.addComponentAsFirst(under);
            }
            measure = title;
            if (sitting.state() == SittingState.CLOSED) {
                addWords(item, point);
            }
            if (sitting.state() == SittingState.RUNNING && point.ordinal() == sitting.current()) {
                item.addClassName("is-current");
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }

    /** Goes on from where a point was moved to. */
    void focusOn(SittingPointId moved, boolean up) {
        MoveButtons buttons = moves.get(moved);
        if (buttons != null) {
            buttons.focus(up);
        }
    }

    private static Div head(SittingDetails sitting, PointDetails point) {
        String place = PointWords.place(point);
        Anchor way = new Anchor(
                sitting.state() == SittingState.RUNNING
                        ? PointWords.href(sitting.id(), point.ordinal())
                        : SynopsisAddress.deskPath(sitting.version(), point.firstLine(), point.lastLine()),
                place);
        Div head = new Div(way, PointWords.pill(point));
        head.addClassName("row");
        return head;
    }

    private static void addWords(ListItem item, PointDetails point) {
        if (!point.reason().isEmpty()) {
            item.add(said(point.reason()));
        }
        if (!point.wording().isEmpty()) {
            item.add(label(t("sitting.wording")), said(point.wording()));
        }
        if (!point.note().isEmpty()) {
            item.add(label(t("sitting.note")), said(point.note()));
        }
    }

    private static Span label(String words) {
        Span label = new Span(words);
        label.addClassNames("small", "soft", "block");
        return label;
    }

    private static Paragraph said(String words) {
        Paragraph said = inFrench(new Paragraph(words));
        said.addClassName("said");
        return said;
    }
}
