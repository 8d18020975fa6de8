package fr.lignealigne.decision.assignment;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after which passages: given by MIPROF, read by all who prepare the answer, done when all is decided. */
@Service
@Transactional(readOnly = true)
public class Assignments {

    private final AssignmentRepository repository;
    private final AssignmentQueries queries;
    private final Versions versions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Assignments(
            AssignmentRepository repository,
            AssignmentQueries queries,
            Versions versions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.versions = versions;
        this.clock = clock;
        this.events = events;
    }

    /** All that somebody looks after, what is due first at the head and what is done at the end. */
    public List<AssignmentDetails> list(Viewer viewer) {
        NotAllowed.unless(AssignmentAccess.mayFollow(viewer));
        return queries.all();
    }

    /** Who looks after exactly these lines, else after their measure; lines 0 are the whole plan. */
    public Optional<AssignmentDetails> on(Viewer viewer, PlanVersionId version, int firstLine, int lastLine) {
        NotAllowed.unless(AssignmentAccess.mayFollow(viewer));
        return queries.on(version, firstLine, lastLine);
    }

    /** Who looks after this measure as a whole. */
    public Optional<AssignmentDetails> onMeasure(Viewer viewer, PlanVersionId version, ItemId measure) {
        NotAllowed.unless(AssignmentAccess.mayFollow(viewer));
        return queries.onMeasure(version, measure);
    }

    /** What giving this measure to somebody would give them. */
    public MeasureWaiting waiting(Viewer viewer, PlanVersionId version, ItemId measure) {
        NotAllowed.unless(AssignmentAccess.mayAssign(viewer));
        Measure whole = measure(viewer, version, measure);
        return queries.waiting(version, whole.firstLine(), whole.lastLine());
    }

    /** What the viewer looks after, in the same order. */
    public List<AssignmentDetails> own(Viewer viewer) {
        NotAllowed.unless(AssignmentAccess.mayFollow(viewer));
        return queries.of(viewer.person());
    }

    /** Whom one may ask. */
    public List<Colleague> colleagues(Viewer viewer) {
        NotAllowed.unless(AssignmentAccess.mayAssign(viewer));
        return queries.colleagues();
    }

    /** Puts a passage into somebody's care; refused when it is in another's already. */
    @Transactional
    public AssignmentId assign(
            Viewer viewer, PlanVersionId version, int firstLine, int lastLine, AssignmentDraft draft) {
        NotAllowed.unless(AssignmentAccess.mayAssign(viewer));
        check(draft);
        int lines = versions.get(viewer, version).lineCount();
        if (firstLine < 0 || firstLine > lastLine || lastLine > lines) {
            throw new NotFound();
        }
        return keep(new Assignment(version, firstLine, lastLine, draft, viewer, clock.instant()), draft, viewer);
    }

    /**
     * Puts a whole measure into somebody's care, with all that waits there and all that comes. Lines that are in somebody's care
     * apart stay there.
     */
    @Transactional
    public AssignmentId assignMeasure(Viewer viewer, PlanVersionId version, ItemId measure, AssignmentDraft draft) {
        NotAllowed.unless(AssignmentAccess.mayAssign(viewer));
        check(draft);
        return keep(
                new Assignment(version, measure(viewer, version, measure), draft, viewer, clock.instant()),
                draft,
                viewer);
    }

    private Measure measure(Viewer viewer, PlanVersionId version, ItemId measure) {
        return versions.text(viewer, version).measure(measure).orElseThrow(NotFound::new);
    }

    private AssignmentId keep(Assignment assignment, AssignmentDraft draft, Viewer viewer) {
        if (queries.isTaken(
                assignment.version(), assignment.firstLine(), assignment.lastLine(), assignment.measure() != null)) {
            throw new Invalid("assignment.taken");
        }
        try {
            repository.saveAndFlush(assignment);
        } catch (DataIntegrityViolationException e) {
            throw new Invalid("assignment.taken");
        }
        tell(assignment, draft.person(), viewer);
        return assignment.id();
    }

    /** Puts it into another's care, or gives another day, as it was read at this revision. */
    @Transactional
    public void reassign(Viewer viewer, AssignmentId id, long revision, AssignmentDraft draft) {
        Assignment assignment = own(viewer, id, revision);
        check(draft);
        assignment.give(draft, viewer, clock.instant());
        repository.flush();
        tell(assignment, draft.person(), viewer);
    }

    /** Takes it out of anybody's care. */
    @Transactional
    public void end(Viewer viewer, AssignmentId id, long revision) {
        Assignment assignment = own(viewer, id, revision);
        tell(assignment, null, viewer);
        repository.delete(assignment);
    }

    private Assignment own(Viewer viewer, AssignmentId id, long revision) {
        NotAllowed.unless(AssignmentAccess.mayAssign(viewer));
        Assignment assignment = repository.lock(id.value()).orElseThrow(NotFound::new);
        assignment.guard(revision);
        return assignment;
    }

    private void check(AssignmentDraft draft) {
        draft.check(LocalDate.ofInstant(clock.instant(), Clocks.PARIS));
        if (!queries.prepares(draft.person())) {
            throw new Invalid("assignment.nobody");
        }
    }

    private void tell(Assignment assignment, @Nullable PersonId person, Viewer by) {
        events.publishEvent(new AssignmentChanged(
                assignment.id(),
                assignment.version(),
                assignment.firstLine(),
                assignment.lastLine(),
                assignment.measure(),
                person,
                assignment.due(),
                by.person()));
    }
}
