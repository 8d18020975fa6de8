package fr.lignealigne.decision.trace;

import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.ReleaseScenes;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A round that is decided, with a remark for each thing that the next version may make of it; and that version. */
public final class ATracedRound {

    public static final String WORDING = "L’évaluation de sa situation est conduite en un mois au moins.";

    /** What the next version makes of the paragraphs; of those that are not named nothing. */
    private static final Map<String, String> NEXT = Map.of(
            "Le mineur repéré est placé sans délai.", "Le mineur repéré est placé le jour même.",
            "L’évaluation de sa situation est conduite en cinq jours au plus.", WORDING,
            "Un interprète est présent.", "",
            "Les magistrats sont formés.", "Les magistrats sont formés.\nLe greffe de chaque tribunal suit un stage.",
            "Les inspecteurs du travail sont formés.", "",
            "Un bilan est fait.", "Un bilan public est fait chaque année.\nUn interprète est présent.");

    public final ARound round;
    public final RemarkId literal;
    public final RemarkId reworded;
    public final RemarkId moved;
    public final RemarkId unchanged;
    public final RemarkId rejected;
    public final RemarkId beside;
    public final RemarkId removed;
    private final Versions versions;
    private final ReleaseScenes releases;

    public ATracedRound(AutowireCapableBeanFactory beans) {
        round = ARound.opened(beans);
        versions = beans.getBean(Versions.class);
        releases = beans.getBean(ReleaseScenes.class);
        Decisions decisions = beans.getBean(Decisions.class);
        literal = round.proposes(
                round.member,
                new Anchor.OnPassage(
                        versions.text(round.miprof.viewer(), round.version).lines(4, 4)),
                WORDING);
        reworded = round.says(round.outsider, 3, 3, RemarkKind.OBJECTION, "« Sans délai » ne veut rien dire.");
        moved = round.says(round.otherMember, 5, 5, RemarkKind.OBJECTION, "Vaut pour tous, pas que pour eux.");
        unchanged = round.says(round.member, 6, 6, RemarkKind.OBJECTION, "Formée à quoi ?");
        rejected = round.says(round.outsider, 8, 8, RemarkKind.OBJECTION, "Trop vague.");
        beside = round.says(round.otherMember, 9, 9, RemarkKind.OMISSION, "Les greffiers manquent.");
        removed = round.says(round.member, 10, 10, RemarkKind.OBJECTION, "Ce n’est pas leur rôle.");
        decisions.decide(
                round.cabinet.viewer(),
                List.of(literal, reworded, moved, unchanged, beside, removed),
                new DecisionDraft(Outcome.ACCEPTED, "Le texte sera repris."));
        decisions.decide(
                round.cabinet.viewer(), List.of(rejected), new DecisionDraft(Outcome.REJECTED, "C’est assez clair."));
    }

    public PlanVersionId prepared() {
        return round.prepares(words -> NEXT.getOrDefault(words, words));
    }

    public PlanVersionId published(@Nullable Instant embargo) {
        PlanVersionId next = prepared();
        versions.publish(round.miprof.viewer(), next, "", embargo);
        return next;
    }

    public void released() {
        round.closes();
        releases.release(round.cabinet.viewer(), round.version);
    }
}
