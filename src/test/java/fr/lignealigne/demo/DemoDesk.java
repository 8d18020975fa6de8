package fr.lignealigne.demo;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.TakenTemplate;
import fr.lignealigne.decision.TemplateId;
import fr.lignealigne.decision.assignment.AssignmentDraft;
import fr.lignealigne.decision.assignment.Assignments;
import fr.lignealigne.decision.note.StateNotes;
import fr.lignealigne.decision.template.AnswerTemplates;
import fr.lignealigne.decision.template.TemplateDraft;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.synopsis.Synopsis;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** What lies on the desk of the demonstration: templates, one of them taken up, words between people of the State, a measure in care. */
@TestComponent
class DemoDesk {

    private static final String BUDGET =
            "Le financement relève de la loi de finances. La mesure dira le montant demandé et le ministère qui le porte.";

    private final Synopsis synopsis;
    private final Remarks remarks;
    private final AnswerTemplates templates;
    private final StateNotes notes;
    private final Advices advices;
    private final Assignments assignments;
    private final MovableClock clock;

    DemoDesk(
            Synopsis synopsis,
            Remarks remarks,
            AnswerTemplates templates,
            StateNotes notes,
            Advices advices,
            Assignments assignments,
            MovableClock clock) {
        this.synopsis = synopsis;
        this.remarks = remarks;
        this.templates = templates;
        this.notes = notes;
        this.advices = advices;
        this.assignments = assignments;
        this.clock = clock;
    }

    void load(PlanVersionId version, Cast cast) {
        Viewer miprof = cast.playing(Role.MIPROF);
        Viewer cabinet = cast.playing(Role.CABINET);
        TemplateId budget = templates.write(
                miprof, new TemplateDraft("Renvoi à la loi de finances", Outcome.PARTLY_ACCEPTED, BUDGET));
        templates.write(
                cabinet,
                new TemplateDraft(
                        "À voir en échange bilatéral",
                        Outcome.TO_DISCUSS,
                        "La proposition touche plusieurs ministères. Elle sera vue avec l’association lors de l’échange"
                                + " bilatéral, avant la prochaine version."));
        templates.write(
                miprof,
                new TemplateDraft("Merci pour la source", null, "La source est reprise dans l’état des lieux."));
        List<RemarkDetails> waiting =
                remarks
                        .those(miprof, synopsis.remarks(miprof, version, SynopsisFilter.NONE.about(Theme.BUDGET)))
                        .stream()
                        .filter(remark -> remark.state().isBeforeTheState()
                                && remark.place().measure() != null)
                        .toList();
        if (waiting.isEmpty()) {
            return;
        }
        RemarkDetails first = waiting.getFirst();
        advices.give(
                miprof,
                List.of(first.id()),
                new AdviceDraft(Outcome.PARTLY_ACCEPTED, BUDGET, Set.of(new TakenTemplate(budget, BUDGET))));
        notes.write(miprof, first.id(), "Le montant a-t-il été arbitré avec le Budget ?");
        notes.write(cabinet, first.id(), "Pas encore : réponse attendue vendredi. Préparez les deux hypothèses.");
        assignments.assignMeasure(
                miprof,
                version,
                Objects.requireNonNull(first.place().measure()),
                new AssignmentDraft(
                        cabinet.person(),
                        LocalDate.ofInstant(clock.instant(), Clocks.PARIS).plusDays(5)));
    }
}
