package fr.lignealigne.remark;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An association's review of its drafts before the deposit: a member proposes, the lead says that a draft is ready or
 * sends it back with a reason. Nobody else ever knows of it: neither the remark, its revision nor its times change.
 */
@Service
@Transactional(readOnly = true)
public class Reviewing {

    /** Of the reason for which a draft is sent back, in characters. */
    public static final int LONGEST = 2_000;

    private interface Right {

        boolean test(Viewer viewer, RemarkAccess.Standing draft, Team team);
    }

    private final RemarkRepository repository;
    private final RemarkQueries remarks;
    private final TeamQueries queries;
    private final DraftWork work;
    private final Versions versions;
    private final Clock clock;

    Reviewing(
            RemarkRepository repository,
            RemarkQueries remarks,
            TeamQueries queries,
            DraftWork work,
            Versions versions,
            Clock clock) {
        this.repository = repository;
        this.remarks = remarks;
        this.queries = queries;
        this.work = work;
        this.versions = versions;
        this.clock = clock;
    }

    /** Who speaks for the viewer's association. */
    public Team team(Viewer viewer) {
        NotAllowed.unless(TeamAccess.mayKnowWork(viewer, viewer.organisation()));
        return queries.of(viewer.organisation());
    }

    /** Where the drafts of the viewer's association on a version stand. */
    public DraftReviews of(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(TeamAccess.mayKnowWork(viewer, viewer.organisation()));
        versions.get(viewer, version);
        return queries.reviews(viewer, version);
    }

    /** A member asks the lead to deposit a draft as it was read. */
    @Transactional
    public void propose(Viewer viewer, ReadDraft read) {
        Remark draft = lock(List.of(read.draft())).getFirst();
        require(viewer, draft, TeamAccess::mayPropose);
        requireAsRead(draft, read.revision());
        requireComplete(draft);
        move(viewer, draft, DraftStage::propose, "");
    }

    /** A member takes a proposal back to go on writing. */
    @Transactional
    public void takeBack(Viewer viewer, RemarkId id) {
        Remark draft = lock(List.of(id)).getFirst();
        require(viewer, draft, TeamAccess::mayPropose);
        move(viewer, draft, DraftStage::takeBack, "");
    }

    /** The lead read these drafts: they may be deposited as they stand. */
    @Transactional
    public void ready(Viewer viewer, Collection<ReadDraft> read) {
        for (Remark draft : reviewed(viewer, read)) {
            requireComplete(draft);
            move(viewer, draft, stage -> DraftStage.READY, "");
        }
    }

    /** The lead sends these drafts back to be written on, and says why. */
    @Transactional
    public void sendBack(Viewer viewer, Collection<ReadDraft> read, String reason) {
        List<Remark> drafts = reviewed(viewer, read);
        if (reason.isBlank()) {
            throw new Invalid("team.reason.missing");
        }
        if (reason.strip().length() > LONGEST) {
            throw new Invalid("remark.tooLong", LONGEST);
        }
        drafts.forEach(draft -> move(viewer, draft, DraftStage::sendBack, reason.strip()));
    }

    private List<Remark> reviewed(Viewer viewer, Collection<ReadDraft> read) {
        if (read.isEmpty()) {
            throw new Invalid("remark.deposit.nothing");
        }
        Map<RemarkId, Long> revisions =
                read.stream().collect(Collectors.toMap(ReadDraft::draft, ReadDraft::revision, Math::min));
        List<Remark> drafts = lock(revisions.keySet());
        for (Remark draft : drafts) {
            require(viewer, draft, TeamAccess::mayReview);
            requireAsRead(draft, Objects.requireNonNull(revisions.get(draft.id())));
        }
        return drafts;
    }

    /** Under locks taken in a fixed order, as a deposit of the same drafts takes them. */
    private List<Remark> lock(Collection<RemarkId> ids) {
        List<Remark> drafts =
                repository.lockAll(ids.stream().map(RemarkId::value).toList());
        if (drafts.size() != ids.size()) {
            throw new NotFound();
        }
        return drafts;
    }

    private void require(Viewer viewer, Remark draft, Right right) {
        NotAllowed.unless(TeamAccess.mayKnowWork(viewer, draft.organisation()));
        if (!draft.state().isWritable()) {
            throw new WrongState("remark.alreadyDeposited");
        }
        RemarkAccess.Standing standing =
                draft.standing(remarks.collectiveMember(draft.organisation().value()));
        NotAllowed.unless(right.test(viewer, standing, queries.of(draft.organisation())));
    }

    private static void requireAsRead(Remark draft, long revision) {
        if (draft.revision() != revision) {
            throw new ChangedMeanwhile("team.changedMeanwhile");
        }
    }

    private static void requireComplete(Remark draft) {
        if (!draft.saysSomething()) {
            throw new Invalid("remark.deposit.blank");
        }
        if (!draft.hasKind()) {
            throw new Invalid("remark.deposit.kindless");
        }
    }

    private void move(Viewer viewer, Remark draft, UnaryOperator<DraftStage> act, String reason) {
        DraftStage next = act.apply(queries.stage(draft.id()));
        queries.move(draft.id(), next, reason, viewer, clock.instant());
        work.moved(viewer, draft, next);
    }
}
