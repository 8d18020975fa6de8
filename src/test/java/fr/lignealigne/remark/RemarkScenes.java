package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.intake.Importing;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets scenes for tests: a published text with an open round, and remarks in every state of their life. */
@TestComponent
public class RemarkScenes {

    private static final String TEXT = """
            # Axe 1. Repérer

            ### Mesure 1. Former les services

            - **Pilote** : Intérieur

            Les services sont formés chaque année, dans tous les départements, par une équipe qui connaît le sujet et ses formes.

            ### Mesure 2. Protéger les mineurs

            L’évaluation est conduite en cinq jours au plus.
            """;

    private final People people;
    private final Versions versions;
    private final Rounds rounds;
    private final Remarks remarks;
    private final Depositing depositing;
    private final Revising revising;
    private final StateDesk desk;
    private final Referring referring;
    private final CarryingOver carryingOver;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RemarkScenes(
            People people,
            Versions versions,
            Rounds rounds,
            Remarks remarks,
            Depositing depositing,
            Revising revising,
            StateDesk desk,
            Referring referring,
            CarryingOver carryingOver,
            Clock clock,
            TransactionTemplate transaction) {
        this.people = people;
        this.versions = versions;
        this.rounds = rounds;
        this.remarks = remarks;
        this.depositing = depositing;
        this.revising = revising;
        this.desk = desk;
        this.referring = referring;
        this.carryingOver = carryingOver;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** A new plan, published, its round open for a week. */
    public PlanVersionId openVersion() {
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        PlanVersionId version = publishedVersion(miprof);
        rounds.open(miprof, version, clock.instant().plus(Duration.ofDays(7)));
        return version;
    }

    /** The same with four measures, so that three levers are too few. */
    public PlanVersionId openVersionOfFourMeasures() {
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        String text = TEXT + "\n### Mesure 3. Loger\n\nDes places.\n\n### Mesure 4. Soigner\n\nDes soins.\n";
        PlanVersionId version = versions.prepareNew(
                miprof,
                "Plan d’essai " + UUID.randomUUID(),
                Importing.read("plan.md", text.getBytes(StandardCharsets.UTF_8)));
        versions.publish(miprof, version, "", null);
        rounds.open(miprof, version, clock.instant().plus(Duration.ofDays(7)));
        return version;
    }

    /** Opens the round of a published version until that instant. */
    public void open(PlanVersionId version, Instant until) {
        rounds.open(people.ofTheState(Role.MIPROF).viewer(), version, until);
    }

    /** A new plan, published, without a round. */
    public PlanVersionId publishedVersion(Viewer miprof) {
        PlanVersionId version = versions.prepareNew(
                miprof,
                "Plan d’essai " + UUID.randomUUID(),
                Importing.read("plan.md", TEXT.getBytes(StandardCharsets.UTF_8)));
        versions.publish(miprof, version, "", null);
        return version;
    }

    /** The next version of the same plan, in preparation: a line altered, one added. */
    public PlanVersionId nextVersion(Viewer miprof, PlanVersionId version) {
        String text = TEXT.replace("cinq jours au plus", "un mois au moins") + "\nUn bilan est publié.\n";
        return versions.prepareNext(
                miprof,
                versions.get(miprof, version).plan(),
                Importing.read("plan.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The text of these scenes with a sentence added. */
    public ImportedText text(String added) {
        return Importing.read("plan.md", (TEXT + "\n" + added + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The next version of the same plan, in preparation, without any change. */
    public PlanVersionId sameVersion(Viewer miprof, PlanVersionId version) {
        return versions.prepareNext(
                miprof,
                versions.get(miprof, version).plan(),
                Importing.read("plan.md", TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    /** Waits until every remark is brought to the later versions, which is done beside who publishes. */
    public void bringOver() {
        carryingOver.bring();
    }

    public void close(PlanVersionId version) {
        rounds.close(people.ofTheState(Role.MIPROF).viewer(), version);
    }

    public Anchor onLines(Viewer viewer, PlanVersionId version, int first, int last) {
        PlanText text = versions.text(viewer, version);
        return new Anchor.OnPassage(text.lines(first, last));
    }

    public RemarkId draft(Viewer author, PlanVersionId version, String body) {
        return remarks.write(
                        author, version, RemarkDraft.of(onLines(author, version, 4, 5), RemarkKind.OBJECTION, body))
                .id();
    }

    public RemarkId deposited(Viewer lead, PlanVersionId version, String body) {
        RemarkId id = draft(lead, version, body);
        depositing.deposit(lead, version, List.of(id), true, UUID.randomUUID());
        return id;
    }

    /** Corrects a deposited remark by these words. */
    public RemarkId corrected(Viewer lead, PlanVersionId version, RemarkId deposited, String body) {
        RemarkDetails revision = revising.begin(lead, deposited);
        remarks.rewrite(
                lead,
                revision.id(),
                revision.revision(),
                RemarkDraft.of(revision.place().anchor(), RemarkKind.OBJECTION, body));
        depositing.deposit(lead, version, List.of(revision.id()), true, UUID.randomUUID());
        return revision.id();
    }

    /** Opens a remark to a ministry, if the State is at work on it. */
    public boolean referred(RemarkId id, PlanVersionId version, OrganisationId ministry) {
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        ReferralDraft draft = new ReferralDraft(ministry, LocalDate.now(clock).plusDays(5), "Qu’en pensez-vous ?");
        try {
            referring.refer(miprof, version, List.of(id), draft);
            return true;
        } catch (WrongState tooLate) {
            return false;
        }
    }

    /** A remark of this lead brought to that state by the acts that lead there. */
    public RemarkId in(RemarkState state, Viewer lead, PlanVersionId version, String body) {
        return in(state, lead, version, onLines(lead, version, 4, 5), body);
    }

    /** The same of another place. */
    public RemarkId in(RemarkState state, Viewer lead, PlanVersionId version, Anchor anchor, String body) {
        RemarkId id = remarks.write(lead, version, RemarkDraft.of(anchor, RemarkKind.OBJECTION, body))
                .id();
        return bring(id, state, lead, version);
    }

    /** Brings a draft to that state. */
    public RemarkId bring(RemarkId id, RemarkState state, Viewer lead, PlanVersionId version) {
        if (state == RemarkState.SHARED) {
            remarks.share(lead, id, true);
        }
        if (state.isWritable()) {
            return id;
        }
        depositing.deposit(lead, version, List.of(id), true, UUID.randomUUID());
        if (state == RemarkState.WITHDRAWN) {
            remarks.withdraw(lead, id, "Une autre remarque la remplace.");
            return id;
        }
        if (state == RemarkState.CORRECTED) {
            corrected(lead, version, id, "corrigée");
            return id;
        }
        Viewer cabinet = people.ofTheState(Role.CABINET).viewer();
        transaction.executeWithoutResult(status -> {
            if (state.compareTo(RemarkState.UNDER_REVIEW) >= 0) {
                desk.takeUnderReview(cabinet, List.of(id));
            }
            if (state.compareTo(RemarkState.DECIDED) >= 0) {
                desk.noteDecision(cabinet, List.of(id));
            }
            if (state == RemarkState.ANSWERED) {
                desk.noteAnswer(cabinet, List.of(id));
            }
        });
        return id;
    }
}
