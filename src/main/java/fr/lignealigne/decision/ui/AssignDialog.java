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

/** Asks in whose care a passage is to be, and until when; or takes it out of anybody's. */
final class AssignDialog {

    private static final int USUAL_DAYS = 7;

    private AssignDialog() {}

    /** @param assigned in whose care it is now */
    static void open(
            ArbitrationServices services,
            CurrentViewer currentViewer,
            PlanVersionId version,
            int firstLine,
            int lastLine,
            Optional<AssignmentDetails> assigned,
            Runnable again) {
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
        Paragraph audience = new Paragraph(t("assignment.audience"));
        audience.addClassNames("soft", "small");
        ActDialog dialog = new ActDialog(
                t("assignment.title"),
                t("assignment.assign"),
                () -> {
                    if (person.getValue() == null || due.getValue() == null) {
                        throw new Invalid("assignment.incomplete");
                    }
                    AssignmentDraft draft =
                            new AssignmentDraft(person.getValue().person(), due.getValue());
                    if (assigned.isPresent()) {
                        services.assignments()
                                .reassign(
                                        currentViewer.get(),
                                        assigned.get().id(),
                                        assigned.get().revision(),
                                        draft);
                    } else {
                        services.assignments().assign(currentViewer.get(), version, firstLine, lastLine, draft);
                    }
                    again.run();
                },
                person,
                due,
                audience);
        assigned.ifPresent(one -> {
            Button end = new Button(t("assignment.end"), event -> {
                try {
                    services.assignments().end(currentViewer.get(), one.id(), one.revision());
                    dialog.close();
                } catch (Refusal refusal) {
                    Toasts.refused(refusal);
                }
                again.run();
            });
            end.setId("end-assignment");
            dialog.getFooter().add(end);
        });
        dialog.open();
    }
}
