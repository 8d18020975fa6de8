package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.decision.assignment.AssignmentDetails;
import fr.lignealigne.decision.assignment.AssignmentDraft;
import fr.lignealigne.decision.assignment.Colleague;
import fr.lignealigne.decision.assignment.MeasureWaiting;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Pickers;
import fr.lignealigne.shared.ui.Toasts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks in whose care a passage or a whole measure is to be, and until when; or takes it out of anybody's. */
final class AssignDialog {

    private static final int USUAL_DAYS = 7;

    private final ArbitrationServices services;
    private final CurrentViewer currentViewer;
    private final Runnable again;

    /** @param again what follows when it was done */
    AssignDialog(ArbitrationServices services, CurrentViewer currentViewer, Runnable again) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.again = again;
    }

    /** These lines, which nobody looks after yet. */
    void give(PlanVersionId version, int firstLine, int lastLine) {
        open(
                t("assignment.title"),
                "",
                Optional.empty(),
                draft -> services.assignments().assign(currentViewer.get(), version, firstLine, lastLine, draft));
    }

    /** A whole measure, which nobody looks after yet. */
    void giveMeasure(PlanVersionId version, ItemId measure) {
        MeasureWaiting waiting = services.assignments().waiting(currentViewer.get(), version, measure);
        open(
                t("assignment.measure.title"),
                t("assignment.measure.effect", waiting.remarks() - waiting.apart(), waiting.apart()),
                Optional.empty(),
                draft -> services.assignments().assignMeasure(currentViewer.get(), version, measure, draft));
    }

    /** What somebody looks after already. */
    void change(AssignmentDetails assigned) {
        open(
                t(assigned.measure() == null ? "assignment.title" : "assignment.measure.title"),
                "",
                Optional.of(assigned),
                draft -> services.assignments()
                        .reassign(currentViewer.get(), assigned.id(), assigned.revision(), draft));
    }

    private void open(
            String title, String effect, Optional<AssignmentDetails> assigned, Consumer<AssignmentDraft> does) {
        List<Colleague> colleagues = services.assignments().colleagues(currentViewer.get());
        Select<Colleague> person = new Select<>();
        person.setLabel(t("assignment.person"));
        person.setId("assignee");
        person.setWidthFull();
        person.setItems(colleagues);
        person.setItemLabelGenerator(one -> one.function() + " · " + one.organisationName());
        LocalDate today = LocalDate.ofInstant(services.clock().instant(), Clocks.PARIS);
        DatePicker due = Pickers.day(t("assignment.due"));
        due.setMin(today);
        due.setId("assignment-due");
        due.setValue(assigned.map(AssignmentDetails::due).orElse(today.plusDays(USUAL_DAYS)));
        assigned.flatMap(one -> colleagues.stream()
                        .filter(colleague -> colleague.person().equals(one.person()))
                        .findFirst())
                .ifPresent(person::setValue);
        Paragraph whole = new Paragraph(effect);
        whole.setVisible(!effect.isEmpty());
        Paragraph audience = new Paragraph(t("assignment.audience"));
        audience.addClassNames("soft", "small");
        ActDialog dialog = new ActDialog(
                title,
                t("assignment.assign"),
                () -> {
                    if (person.getValue() == null || due.getValue() == null) {
                        throw new Invalid("assignment.incomplete");
                    }
                    does.accept(new AssignmentDraft(person.getValue().person(), due.getValue()));
                    again.run();
                },
                whole,
                person,
                due,
                audience);
        assigned.ifPresent(one -> dialog.getFooter().add(end(one, dialog)));
        dialog.open();
    }

    private Button end(AssignmentDetails assigned, ActDialog dialog) {
        Button end = new Button(t("assignment.end"), event -> {
            try {
                services.assignments().end(currentViewer.get(), assigned.id(), assigned.revision());
                dialog.close();
            } catch (Refusal refusal) {
                Toasts.refused(refusal);
            }
            again.run();
        });
        end.setId("end-assignment");
        return end;
    }
}
