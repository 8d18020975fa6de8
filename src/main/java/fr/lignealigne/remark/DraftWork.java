package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.Invalid;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What becomes of an association's work on a draft, and who is told, when something happens to the draft; part of that
 * act, under its lock.
 */
@Component
class DraftWork {

    private final TeamQueries queries;
    private final CommentQueries comments;
    private final RemarkLines lines;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DraftWork(
            TeamQueries queries,
            CommentQueries comments,
            RemarkLines lines,
            Clock clock,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.comments = comments;
        this.lines = lines;
        this.clock = clock;
        this.events = events;
    }

    /** Its words, its place or its files changed: what the lead had read is to be read again, unless a lead changed it. */
    void changed(Viewer viewer, Remark draft) {
        DraftStage stage = queries.stage(draft.id());
        if (!viewer.is(Role.ASSOCIATION_LEAD) && stage.rewritten() != stage) {
            queries.move(draft.id(), stage.rewritten(), "", viewer, clock.instant());
            say(viewer, draft, stage.rewritten());
        }
        tell(draft);
    }

    /** Only its own people know why; to others it is unfinished. */
    void requireNotSentBack(Remark draft) {
        if (queries.stage(draft.id()) == DraftStage.SENT_BACK) {
            throw new Invalid("mandate.deposit.unfinished");
        }
    }

    void rewritten(Viewer viewer, Remark draft, RemarkReaders readers) {
        events.publishEvent(draft.linesChanged(readers));
        changed(viewer, draft);
    }

    /** It stands elsewhere in its association's review. */
    void moved(Viewer viewer, Remark draft, DraftStage stage) {
        say(viewer, draft, stage);
        tell(draft);
    }

    private void say(Viewer viewer, Remark draft, DraftStage stage) {
        events.publishEvent(new DraftReviewed(
                draft.id(), draft.version(), draft.organisation(), stage, draft.author(), viewer.person()));
    }

    void commented(Viewer viewer, Remark draft) {
        events.publishEvent(
                new DraftCommented(draft.id(), draft.version(), draft.organisation(), draft.author(), viewer.person()));
        tell(draft);
    }

    /** What was said of a draft and where it stood goes with it, and comes back with it for some time. */
    void thrownAway(Remark draft, RemarkReaders readers) {
        comments.throwAway(draft.id(), clock.instant());
        queries.throwAway(draft.id(), clock.instant());
        events.publishEvent(new DraftsGone(Set.of(draft.id()), draft.version(), draft.organisation()));
        tell(draft, readers);
    }

    void broughtBack(Viewer viewer, RemarkId thrown, Remark again) {
        comments.bringBack(viewer, thrown, again.id());
        queries.bringBack(viewer, thrown, again.id());
        events.publishEvent(new DraftBroughtBack(thrown, again.id(), viewer.organisation()));
        DraftStage stage = queries.stage(again.id());
        if (stage != DraftStage.IN_WRITING) {
            say(viewer, again, stage);
        }
    }

    /** What nobody brought back is gone for good. */
    void sweep(Instant thrownBefore) {
        comments.sweep(thrownBefore);
        queries.sweep(thrownBefore);
    }

    /** What was deposited stands nowhere in its association's work any more. */
    void forget(Collection<Remark> deposited) {
        queries.forget(deposited.stream().map(remark -> remark.id().value()).toList());
        record Place(PlanVersionId version, OrganisationId association) {}
        deposited.stream()
                .collect(Collectors.groupingBy(
                        remark -> new Place(remark.version(), remark.organisation()),
                        Collectors.mapping(Remark::id, Collectors.toSet())))
                .forEach((place, drafts) ->
                        events.publishEvent(new DraftsGone(drafts, place.version(), place.association())));
        deposited.forEach(this::tell);
    }

    /** It is withdrawn or corrected: who read it until now and may not any more does not keep it on an open page. */
    void closed(Remark remark, RemarkReaders losing) {
        lines.closed(List.of(remark), losing);
    }

    /** Its readers are to look again, and the association's own pages. */
    void tell(Remark remark, RemarkReaders readers) {
        events.publishEvent(remark.linesChanged(readers));
        tell(remark);
    }

    /** The association's own pages are to look again, and nobody else's. */
    void tell(Remark remark) {
        events.publishEvent(new DraftWorkChanged(remark.id(), remark.version(), remark.organisation()));
    }
}
