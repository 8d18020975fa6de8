package fr.lignealigne.export.working;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A round with five deposited remarks, one of them advised on and decided, beside drafts and another round. */
final class WorkingScene {

    static final String FORMULA = "=HYPERLINK(\"http://ailleurs.example\";\"Cliquez\")";
    static final String LINES = "Première ligne.\nDeuxième  ligne & <balise> « guillemets ».\n\t_x0041_ fin.";

    final ARound round;
    final RemarkId wording;
    final RemarkId decided;
    final RemarkId dangerous;
    final RemarkId whole;
    final RemarkId outside;
    private final AutowireCapableBeanFactory beans;

    WorkingScene(AutowireCapableBeanFactory beans) {
        this.beans = beans;
        round = ARound.opened(beans);
        whole = round.says(round.otherMember, 0, 0, RemarkKind.OMISSION, "Rien sur le budget.");
        outside = round.says(round.outsider, 1, 1, RemarkKind.QUESTION, "Pourquoi ?");
        wording = round.says(round.member, 4, 5, RemarkKind.PROPOSAL, LINES);
        decided = round.says(round.member, 8, 8, RemarkKind.EVIDENCE, "Des chiffres.");
        dangerous = round.says(round.outsider, 9, 9, RemarkKind.OBJECTION, FORMULA);
        round.withdraws(round.otherMember, round.says(round.otherMember, 4, 4, RemarkKind.SUPPORT, "zqretirée"));
        round.writes(round.otherMember, 5, 5, RemarkKind.QUESTION, "zqbrouillon");
        ARound noise = ARound.opened(beans);
        noise.says(noise.member, 4, 4, RemarkKind.SUPPORT, "zqailleurs");
        bean(Advices.class).give(miprof(), List.of(decided), new AdviceDraft(Outcome.ACCEPTED, "Avis favorable."));
        bean(Decisions.class)
                .decide(cabinet(), List.of(decided), new DecisionDraft(Outcome.PARTLY_ACCEPTED, "En partie."));
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    Viewer cabinet() {
        return round.cabinet.viewer();
    }

    Viewer miprof() {
        return round.miprof.viewer();
    }

    People.Someone member() {
        return round.member;
    }

    PlanVersionId version() {
        return round.version;
    }

    String code(RemarkId remark) {
        return Objects.requireNonNull(bean(Remarks.class).get(cabinet(), remark).code());
    }

    byte[] file(Viewer viewer, WorkingFormat format) {
        return file(viewer, format, SynopsisFilter.NONE);
    }

    byte[] file(Viewer viewer, WorkingFormat format, SynopsisFilter filter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            bean(WorkingFiles.class).write(viewer, version(), filter, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
