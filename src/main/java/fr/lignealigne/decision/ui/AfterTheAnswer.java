package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.DecisionAccess;
import fr.lignealigne.decision.RejoinderDetails;
import fr.lignealigne.decision.trace.TraceDetails;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.FrenchDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What followed the answers to an association: what a later text made of them, what it said of them or may still say. */
class AfterTheAnswer {

    private final ArbitrationServices services;
    private final CurrentViewer currentViewer;
    private final Viewer viewer;
    private final Map<RemarkId, RejoinderDetails> said;
    private final Map<RemarkId, List<TraceDetails>> followed;
    private final Optional<LocalDate> lastDay;
    private final boolean open;
    private final Runnable again;

    AfterTheAnswer(
            ArbitrationServices services,
            CurrentViewer currentViewer,
            PlanVersionId version,
            Set<RemarkId> answered,
            Runnable again) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.again = again;
        viewer = currentViewer.get();
        said = services.rejoinders().of(viewer, answered);
        followed = services.traces().of(viewer, answered);
        lastDay = services.rejoinders().lastDay(viewer, version);
        open = services.rejoinders().isOpen(viewer, version);
    }

    /** Until when the answers may be contested. */
    Component sentence() {
        Paragraph sentence = new Paragraph(
                lastDay.map(day -> t(open ? "rejoinder.until" : "rejoinder.over", FrenchDates.date(day, language())))
                        .orElseGet(() -> t("rejoinder.never")));
        sentence.addClassNames("soft", "rejoinder-until");
        return sentence;
    }

    /** Below one answer. */
    Component[] of(RemarkDetails remark, Map<RemarkId, AnswerDetails> answers) {
        List<Component> below = new ArrayList<>();
        followed.getOrDefault(remark.id(), List.of())
                .forEach(trace -> below.add(new FollowUpNote(services.versions().get(viewer, trace.version()), trace)));
        RejoinderDetails one = said.get(remark.id());
        if (one != null) {
            below.add(new RejoinderNote(one));
        } else if (mayRejoin(remark, answers)) {
            below.add(new RejoinderPart(services.rejoinders(), currentViewer, remark.id(), again));
        }
        return below.toArray(Component[]::new);
    }

    private boolean mayRejoin(RemarkDetails remark, Map<RemarkId, AnswerDetails> answers) {
        return open
                && answers.containsKey(remark.id())
                && DecisionAccess.mayRejoin(
                        viewer, remark.organisation(), remark.signatories().isJoint());
    }
}
