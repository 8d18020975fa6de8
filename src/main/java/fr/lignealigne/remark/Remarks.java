package fr.lignealigne.remark;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.HungFiles;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The remarks: written, shared, withdrawn, read inside the walls. Depositing them is {@link Depositing}. */
@Service
@Transactional(readOnly = true)
public class Remarks {

    /** The director asked each association for two or three. */
    public static final int MOST_LEVERS = 3;

    /** Of what is said and of a proposed wording, in characters. */
    public static final int LONGEST = 10_000;

    private final RemarkRepository repository;
    private final RemarkQueries queries;
    private final MarkedQueries marked;
    private final Versions versions;
    private final HungFiles files;
    private final DraftWork work;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Remarks(
            RemarkRepository repository,
            RemarkQueries queries,
            MarkedQueries marked,
            Versions versions,
            HungFiles files,
            DraftWork work,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.marked = marked;
        this.versions = versions;
        this.files = files;
        this.work = work;
        this.clock = clock;
        this.events = events;
    }

    /** One remark; not found to whoever may not know of it. */
    public RemarkDetails get(Viewer viewer, RemarkId id) {
        return queries.find(viewer, id).orElseThrow(NotFound::new);
    }

    /** Those of these that the viewer may read. */
    public List<RemarkDetails> those(Viewer viewer, Collection<RemarkId> ids) {
        return queries.those(viewer, ids);
    }

    /** The remark people name by this code; a code nobody gave and one the viewer may not know are the same. */
    public Optional<RemarkDetails> named(Viewer viewer, String code) {
        return queries.named(viewer, code);
    }

    /** Which remarks of the viewer's association on a version the viewer began; colleagues began the others. */
    public Set<RemarkId> begunBy(Viewer viewer, PlanVersionId version) {
        versions.get(viewer, version);
        return Set.copyOf(queries.begunBy(viewer, version));
    }

    /** Who changed a remark of the viewer's association last; to others it is as if there were none. */
    public LastEdit lastEdit(Viewer viewer, RemarkId id) {
        NotAllowed.unless(RemarkAccess.mayWrite(viewer));
        return queries.lastEdit(viewer, id).orElseThrow(NotFound::new);
    }

    /** What the viewer may read of these lines. */
    public List<RemarkDetails> touching(Viewer viewer, PlanVersionId version, int firstLine, int lastLine) {
        versions.get(viewer, version);
        return queries.touching(viewer, version, firstLine, lastLine);
    }

    /** What the viewer may read of a measure and its sheet, of one field, or of the plan as a whole. */
    public List<RemarkDetails> on(Viewer viewer, PlanVersionId version, Anchor.Whole anchor) {
        versions.get(viewer, version);
        return queries.on(viewer, version, anchor);
    }

    /** How much the viewer may know of on each whole of a version; those carried over from earlier ones among them. */
    public List<WholeMark> wholes(Viewer viewer, PlanVersionId version) {
        versions.get(viewer, version);
        return queries.wholes(viewer, version);
    }

    /** The marks in the margin of a version, for this viewer; those carried over from earlier versions among them. */
    public List<LineMark> marks(Viewer viewer, PlanVersionId version, RemarkFilter filter) {
        versions.get(viewer, version);
        return queries.marks(viewer, version, filter);
    }

    /** What stands on passages that touch these lines, for those who tell many viewers of it: each sees their own marks. */
    public MarkedLines marked(PlanVersionId version, int firstLine, int lastLine) {
        return new MarkedLines(versions.readers(version), marked.touching(version, firstLine, lastLine));
    }

    /** A page of the remarks of a version, by line. */
    public List<RemarkDetails> list(Viewer viewer, PlanVersionId version, RemarkFilter filter, int offset, int limit) {
        versions.get(viewer, version);
        return queries.list(viewer, version, filter, offset, limit);
    }

    public int count(Viewer viewer, PlanVersionId version, RemarkFilter filter) {
        versions.get(viewer, version);
        return queries.count(viewer, version, filter);
    }

    /** Begins a draft, seen by the viewer's association alone. */
    @Transactional
    public RemarkDetails write(Viewer viewer, PlanVersionId version, RemarkDraft draft) {
        NotAllowed.unless(RemarkAccess.mayWrite(viewer));
        AnchoredPlace place = AnchoredPlace.in(versions.text(viewer, version), draft.anchor());
        Instant now = clock.instant();
        Remark remark = new Remark(viewer, version, place, draft, now);
        begin(viewer, remark, draft);
        return RemarkDetails.begun(viewer, remark.id(), version, place.place(), draft, now);
    }

    private void begin(Viewer viewer, Remark remark, RemarkDraft draft) {
        draft.check();
        repository.requireRoomForLever(remark, draft);
        repository.saveAndFlush(remark);
        work.tell(remark, RemarkAccess.readers(remark.standing(viewer.inTheCollective())));
    }

    /** Rewrites a draft that was read at this revision; refused when a colleague changed it since. */
    @Transactional
    public RemarkDetails rewrite(Viewer viewer, RemarkId id, long revision, RemarkDraft draft) {
        Remark remark = lock(id);
        NotAllowed.unless(RemarkAccess.mayRewrite(viewer, standing(remark)));
        if (remark.revision() != revision) {
            throw new ChangedMeanwhile();
        }
        draft.check();
        repository.requireRoomForLever(remark, draft);
        AnchoredPlace place = AnchoredPlace.in(versions.text(viewer, remark.version()), draft.anchor());
        remark.rewrite(viewer, place, draft, clock.instant());
        repository.saveAndFlush(remark);
        work.rewritten(viewer, remark, RemarkAccess.readers(standing(remark)));
        return get(viewer, id);
    }

    /** Takes a draft over to a later version, where it goes on as if it had been written there. */
    @Transactional
    public RemarkDetails goOn(Viewer viewer, RemarkId id, PlanVersionId later, Anchor anchor) {
        Remark remark = lock(id);
        RemarkAccess.Standing standing = standing(remark);
        NotAllowed.unless(RemarkAccess.mayRewrite(viewer, standing));
        RemarkReaders readers = RemarkAccess.readers(standing);
        events.publishEvent(remark.linesChanged(readers));
        remark.goOnIn(later, AnchoredPlace.in(versions.text(viewer, later), anchor), clock.instant());
        repository.requireRoomForLever(remark, get(viewer, id).draft());
        repository.saveAndFlush(remark);
        work.rewritten(viewer, remark, readers);
        return get(viewer, id);
    }

    /** Throws a draft away; it is handed back so that the act can be undone. */
    @Transactional
    public RemarkDetails discard(Viewer viewer, RemarkId id) {
        Remark remark = lock(id);
        RemarkAccess.Standing standing = standing(remark);
        NotAllowed.unless(RemarkAccess.mayRewrite(viewer, standing));
        RemarkDetails thrown = get(viewer, id);
        files.loosen(id.value());
        repository.delete(remark);
        work.thrownAway(remark, RemarkAccess.readers(standing));
        return thrown;
    }

    /**
     * Begins a draft anew that the viewer's association threw away, shared again if it was. A revision is that again
     * while what it corrects may still be corrected; else its words are a draft like any other.
     */
    @Transactional
    public RemarkDetails bringBack(Viewer viewer, RemarkDetails thrown) {
        NotAllowed.unless(RemarkAccess.mayWrite(viewer) && viewer.organisation().equals(thrown.organisation()));
        RemarkDraft draft = thrown.draft();
        AnchoredPlace place = AnchoredPlace.in(versions.text(viewer, thrown.version()), draft.anchor());
        Remark again = correctable(viewer, thrown.corrects())
                .map(earlier -> Remark.correcting(earlier, viewer, place, draft, clock.instant()))
                .orElseGet(() -> new Remark(viewer, thrown.version(), place, draft, clock.instant()))
                .from(thrown.reviewer(), thrown.contribution());
        begin(viewer, again, draft);
        files.bringBack(viewer, again.id().value(), thrown.files());
        work.broughtBack(viewer, thrown.id(), again);
        if (thrown.state() == RemarkState.SHARED) {
            share(viewer, again.id(), true);
            repository.flush();
        }
        return get(viewer, again.id());
    }

    private Optional<Remark> correctable(Viewer viewer, @Nullable RemarkId id) {
        return Optional.ofNullable(id)
                .map(this::lock)
                .filter(earlier -> earlier.organisation().equals(viewer.organisation())
                        && earlier.state().isBeforeTheState()
                        && repository.findByCorrectsId(earlier.id().value()).isEmpty());
    }

    /** Shows a draft to the members of the Collective, or takes it back. */
    @Transactional
    public void share(Viewer viewer, RemarkId id, boolean shared) {
        Remark remark = lock(id);
        RemarkAccess.Standing before = standing(remark);
        NotAllowed.unless(RemarkAccess.mayShare(viewer, before));
        if (shared) {
            remark.share();
        } else {
            remark.takeBack();
        }
        work.tell(remark, RemarkAccess.readers(before, standing(remark)));
        events.publishEvent(new RemarkShared(id, remark.version(), remark.organisation(), shared));
    }

    /** Withdraws a deposited remark, with a note the State reads. */
    @Transactional
    public void withdraw(Viewer viewer, RemarkId id, String note) {
        Remark remark = lock(id);
        RemarkAccess.Standing before = standing(remark);
        NotAllowed.unless(RemarkAccess.mayWithdraw(viewer, before));
        if (note.isBlank()) {
            throw new Invalid("remark.withdrawalNote.missing");
        }
        remark.withdraw(note.strip(), clock.instant());
        RemarkAccess.Standing now = standing(remark);
        work.tell(remark, RemarkAccess.readers(before, now));
        work.closed(remark, RemarkAccess.losing(before, now));
        events.publishEvent(new RemarkWithdrawn(id, remark.version(), remark.organisation(), viewer.person()));
    }

    private Remark lock(RemarkId id) {
        return repository.lock(id.value()).orElseThrow(NotFound::new);
    }

    private RemarkAccess.Standing standing(Remark remark) {
        return remark.standing(queries.collectiveMember(remark.organisation().value()));
    }
}
