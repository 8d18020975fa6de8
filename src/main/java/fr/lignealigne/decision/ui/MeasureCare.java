package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.assignment.AssignmentAccess;
import fr.lignealigne.decision.assignment.AssignmentDetails;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.Clocks;
import java.time.LocalDate;
import java.util.Optional;

/** On the page of a measure: in whose care it is as a whole, and for MIPROF the way to give it to somebody. */
class MeasureCare extends Div {

    private final ArbitrationServices services;
    private final CurrentViewer currentViewer;
    private final PlanVersionId version;
    private final ItemId measure;

    MeasureCare(ArbitrationServices services, CurrentViewer currentViewer, PlanVersionId version, ItemId measure) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.version = version;
        this.measure = measure;
        addClassNames("assigned-part", "row");
        setId("measure-care");
        show();
    }

    private void show() {
        removeAll();
        Viewer viewer = currentViewer.get();
        Optional<AssignmentDetails> assigned = services.assignments().onMeasure(viewer, version, measure);
        assigned.ifPresent(one -> {
            LocalDate today = LocalDate.ofInstant(services.clock().instant(), Clocks.PARIS);
            add(
                    new Span(AssignmentWords.givenTo(one)),
                    AssignmentWords.due(one, today),
                    new Span(t("assignment.decided", one.decided(), one.remarks())));
        });
        if (AssignmentAccess.mayAssign(viewer)) {
            AssignDialog dialog = new AssignDialog(services, currentViewer, this::show);
            Button act = new Button(
                    t(assigned.isPresent() ? "assignment.change" : "assignment.measure.assign"),
                    event -> assigned.ifPresentOrElse(dialog::change, () -> dialog.giveMeasure(version, measure)));
            act.setId("assign-measure");
            add(act);
        }
        setVisible(getComponentCount() > 0);
    }
}
