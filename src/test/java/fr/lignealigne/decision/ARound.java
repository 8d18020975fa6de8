package fr.lignealigne.decision;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.Format;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Theme;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** An open round on a plan of its own, with people of both sides; what tests deposit on it stays theirs. */
public final class ARound {

    public final PlanVersionId version;
    public final People.Someone miprof;
    public final People.Someone cabinet;
    public final People.Someone member;
    public final People.Someone otherMember;
    public final People.Someone outsider;
    private final Versions versions;
    private final Rounds rounds;
    private final Remarks remarks;
    private final Depositing depositing;

    private ARound(People people, Versions versions, Rounds rounds, Remarks remarks, Depositing depositing) {
        this.versions = versions;
        this.rounds = rounds;
        this.remarks = remarks;
        this.depositing = depositing;
        miprof = people.playing(Role.MIPROF);
        cabinet = people.playing(Role.CABINET);
        member = people.leadOfAMember();
        otherMember = people.leadOfAMember();
        outsider = people.leadOutsideTheCollective();
        version = versions.prepareNew(miprof.viewer(), "Plan d’essai", text());
        versions.publish(miprof.viewer(), version, "", null);
        rounds.open(miprof.viewer(), version, Instant.now().plus(Duration.ofDays(3)));
    }

    public static ARound opened(AutowireCapableBeanFactory beans) {
        return new ARound(
                beans.getBean(People.class),
                beans.getBean(Versions.class),
                beans.getBean(Rounds.class),
                beans.getBean(Remarks.class),
                beans.getBean(Depositing.class));
    }

    /** Eleven lines: measure 1 on lines 2 to 6, measure 2 on lines 7 to 11. */
    private static ImportedText text() {
        return new ImportedText(
                "Plan d’essai",
                Format.PLAIN_TEXT,
                List.of(
                        ImportedItem.paragraph("Préambule."),
                        ImportedItem.heading(1, "Mesure 1. Protéger").asHeading(ItemKind.MEASURE, 1),
                        ImportedItem.paragraph("Le mineur repéré est placé sans délai."),
                        ImportedItem.paragraph("L’évaluation de sa situation est conduite en cinq jours au plus."),
                        ImportedItem.paragraph("Un interprète est présent."),
                        ImportedItem.paragraph("Une équipe formée l’accueille."),
                        ImportedItem.heading(1, "Mesure 2. Former").asHeading(ItemKind.MEASURE, 1),
                        ImportedItem.paragraph("Les policiers sont formés."),
                        ImportedItem.paragraph("Les magistrats sont formés."),
                        ImportedItem.paragraph("Les inspecteurs du travail sont formés."),
                        ImportedItem.paragraph("Un bilan est fait.")));
    }

    /** Publishes the same text as the next version. */
    public PlanVersionId goesOn() {
        PlanVersionId next = versions.prepareNext(
                miprof.viewer(), versions.get(miprof.viewer(), version).plan(), text());
        versions.publish(miprof.viewer(), next, "", null);
        return next;
    }

    /**
     * Prepares the next version, in which each paragraph has the words that its own become: none where they are empty,
     * one more with each line.
     */
    public PlanVersionId prepares(UnaryOperator<String> words) {
        List<ImportedItem> items = text().items().stream()
                .flatMap(item -> item.kind().isHeading()
                        ? Stream.of(item)
                        : words.apply(item.text()).lines().map(ImportedItem::paragraph))
                .toList();
        return versions.prepareNext(
                miprof.viewer(),
                versions.get(miprof.viewer(), version).plan(),
                new ImportedText("Plan d’essai", Format.PLAIN_TEXT, items));
    }

    public PlanVersionId version() {
        return version;
    }

    /** Deposits a remark on these lines. */
    public RemarkId says(People.Someone lead, int firstLine, int lastLine, RemarkKind kind, String body) {
        RemarkId remark = writes(lead, firstLine, lastLine, kind, body);
        depositing.deposit(lead.viewer(), version, List.of(remark), true, UUID.randomUUID());
        return remark;
    }

    /** Deposits a wording for that place. */
    public RemarkId proposes(People.Someone lead, Anchor anchor, String wording) {
        RemarkDraft draft = new RemarkDraft(
                anchor,
                RemarkKind.PROPOSAL,
                "Ainsi.",
                wording,
                Evidence.NONE,
                Set.of(Theme.MINORS),
                Set.of(),
                false,
                false);
        RemarkId remark = remarks.write(lead.viewer(), version, draft).id();
        depositing.deposit(lead.viewer(), version, List.of(remark), true, UUID.randomUUID());
        return remark;
    }

    /** Writes a draft on these lines, which the State must not see. */
    public RemarkId writes(People.Someone lead, int firstLine, int lastLine, RemarkKind kind, String body) {
        Anchor anchor = firstLine == 0
                ? new Anchor.OnPlan()
                : new Anchor.OnPassage(versions.text(lead.viewer(), version).lines(firstLine, lastLine));
        String wording = kind == RemarkKind.PROPOSAL ? "L’évaluation est conduite en un mois au moins." : "";
        Set<Theme> themes = kind == RemarkKind.PROPOSAL ? Set.of(Theme.MINORS) : Set.of(Theme.BUDGET);
        Set<Exploitation> forms = kind == RemarkKind.EVIDENCE ? Set.of(Exploitation.SEXUAL) : Set.of();
        RemarkDraft draft = new RemarkDraft(anchor, kind, body, wording, Evidence.NONE, themes, forms, false, false);
        return remarks.write(lead.viewer(), version, draft).id();
    }

    public void withdraws(People.Someone lead, RemarkId remark) {
        remarks.withdraw(lead.viewer(), remark, "Redite.");
    }

    public void closes() {
        rounds.close(miprof.viewer(), version);
    }

    public List<Viewer> associations() {
        return List.of(member.viewer(), otherMember.viewer(), outsider.viewer());
    }
}
