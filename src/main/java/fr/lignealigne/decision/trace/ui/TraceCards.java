package fr.lignealigne.decision.trace.ui;

import com.vaadin.flow.component.html.Div;
import fr.lignealigne.decision.trace.TraceSurvey;
import fr.lignealigne.decision.trace.TracedRemark;
import fr.lignealigne.remark.RemarkId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Accepted remarks, a card each; when somebody says something of one, its card is drawn anew and the others stay. */
class TraceCards extends Div {

    private final Map<RemarkId, TracedRemark> shown = new HashMap<>();
    private final Map<RemarkId, TraceCard> cards = new HashMap<>();
    private final Function<TracedRemark, TraceCard> draw;

    TraceCards(List<TracedRemark> remarks, Function<TracedRemark, TraceCard> draw) {
        this.draw = draw;
        addClassName("trace-list");
        remarks.forEach(one -> add(card(one)));
    }

    private TraceCard card(TracedRemark one) {
        TraceCard card = draw.apply(one);
        shown.put(one.remark().id(), one);
        cards.put(one.remark().id(), card);
        return card;
    }

    /** What stands in other lists by now stays here until the page is opened anew: nothing goes from under the hands. */
    void refresh(TraceSurvey survey) {
        for (TracedRemark now : survey.remarks()) {
            TracedRemark before = shown.get(now.remark().id());
            if (before != null && !before.equals(now)) {
                TraceCard old = Objects.requireNonNull(cards.get(now.remark().id()));
                replace(old, card(now));
            }
        }
    }
}
