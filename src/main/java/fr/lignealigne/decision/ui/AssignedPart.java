package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.assignment.AssignmentAccess;
import fr.lignealigne.decision.assignment.AssignmentDetails;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.Clocks;
import java.time.LocalDate;
import java.util.Optional;

/** At the desk: in whose care the passage is, and for MIPROF the way to give it to somebody. */
class AssignedPart extends Div {

    private final ArbitrationServices services;
    private final CurrentViewer currentViewer;
    private final PlanVersionId version;
    private final int firstLine;
    private final int lastLine;

    AssignedPart(
            ArbitrationServices services,
            CurrentViewer currentViewer,
            PlanVersionId version,
            int firstLine,
            int lastLine) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.version = version;
        this.firstLine = firstLine;
        this.lastLine = lastLine;
        addClassNames("assigned-part", "row");
        show();
    }

    private void show() {
        removeAll();
        Viewer viewer = currentViewer.get();
        Optional<AssignmentDetails> assigned = services.assignments().on(viewer, version, firstLine, lastLine);
        assigned.ifPresent(one -> {
            Span who = new Span(AssignmentWords.givenTo(one));
            LocalDate today = LocalDate.ofInstant(services.clock().instant(), Clocks.PARIS);
            add(who, AssignmentWords.due(one, today));
        });
        boolean mayAssign = AssignmentAccess.mayAssign(viewer);
        if (mayAssign) {
            // Within a measure that somebody looks after, these lines are given apart.
            Optional<AssignmentDetails> exactly = assigned.filter(one -> one.measure() == null);
            AssignDialog dialog = new AssignDialog(services, currentViewer, this::show);
            Button act = new Button(
                    t(
                            exactly.isPresent()
                                    ? "assignment.change"
                                    : assigned.isPresent() ? "assignment.apart" : "assignment.assign"),
                    event -> exactly.ifPresentOrElse(dialog::change, () -> dialog.give(version, firstLine, lastLine)));
            act.addThemeVariants(ButtonVariant.TERTIARY);
            act.setId("assign");
            add(act);
        }
        setVisible(mayAssign || assigned.isPresent());
    }
}
