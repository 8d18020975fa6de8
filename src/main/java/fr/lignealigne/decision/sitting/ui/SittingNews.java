package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.sitting.PointDetails;
import fr.lignealigne.decision.sitting.SittingDetails;

/** The line that says what happened last in a sitting, for those who look elsewhere and for those who listen. */
class SittingNews extends Span {

    SittingNews() {
        addClassName("sitting-news");
        getElement().setAttribute("role", "status");
    }

    /** The last decision that came. */
    void tell(SittingDetails before, SittingDetails now) {
        for (PointDetails point : now.points()) {
            Outcome outcome = point.outcome();
            if (outcome != null && point.revision() != before.point(point.id()).revision()) {
                setText(t("sitting.news", point.ordinal(), t("decision.outcome", outcome)));
            }
        }
    }

    void moved(PointDetails point, int to) {
        setText(t("sitting.moved", PointWords.place(point), to));
    }
}
