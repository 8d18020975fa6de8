package fr.lignealigne.decision.sitting;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.synopsis.PassageStop;
import fr.lignealigne.synopsis.Synopsis;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sittings on a version: prepared from the consolidated reading, opened, led and closed. */
@Service
@Transactional(readOnly = true)
public class Sittings {

    private static final int MOST_POINTS = 300;

    private final SittingRepository repository;
    private final SittingPointRepository points;
    private final SittingQueries queries;
    private final Synopsis synopsis;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Sittings(
            SittingRepository repository,
            SittingPointRepository points,
            SittingQueries queries,
            Synopsis synopsis,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.points = points;
        this.queries = queries;
        this.synopsis = synopsis;
        this.clock = clock;
        this.events = events;
    }

    /** Those on this version, the one prepared last first. */
    public List<SittingSummary> list(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(SittingAccess.maySit(viewer));
        return queries.list(version);
    }

    /** Not found to whoever may not sit in it. */
    public SittingDetails get(Viewer viewer, SittingId id) {
        requireSeat(viewer);
        return queries.find(viewer, id).orElseThrow(NotFound::new);
    }

    /**
     * The remarks that each point treated, by its place on the agenda: those its decision served, or those that waited on its
     * passage, until the close at the latest.
     */
    public Map<Integer, List<RemarkId>> treated(Viewer viewer, SittingId id) {
        requireSeat(viewer);
        return queries.treated(id);
    }

    /** Puts the passages that the filter chooses and that still wait for a decision on the agenda, in the order of the text. */
    @Transactional
    public SittingId prepare(Viewer viewer, PlanVersionId version, SynopsisFilter filter, SittingDraft draft) {
        NotAllowed.unless(SittingAccess.maySit(viewer));
        draft.check();
        List<PassageStop> stops = agenda(viewer, version, filter);
        if (stops.isEmpty()) {
            throw new Invalid("sitting.refused.noPoint");
        }
        if (stops.size() > MOST_POINTS) {
            throw new Invalid("sitting.refused.tooMany", MOST_POINTS);
        }
        Sitting sitting = repository.save(new Sitting(version, draft, viewer, clock.instant()));
        points.saveAll(IntStream.range(0, stops.size())
                .mapToObj(place -> new SittingPoint(sitting.id(), place + 1, stops.get(place)))
                .toList());
        return sitting.id();
    }

    /** What would be on the agenda of a sitting prepared now. */
    public List<PassageStop> agenda(Viewer viewer, PlanVersionId version, SynopsisFilter filter) {
        NotAllowed.unless(SittingAccess.maySit(viewer));
        return synopsis.trail(viewer, version, filter).stops().stream()
                .filter(stop -> !stop.decided())
                .toList();
    }

    /**
     * Puts the points into another order; those that were treated, and the one that is before everybody, keep their place.
     *
     * @param read the order that was read: refused when it changed since
     */
    @Transactional
    public void reorder(Viewer viewer, SittingId id, List<SittingPointId> read, List<SittingPointId> wanted) {
        Sitting sitting = lock(viewer, id);
        sitting.guardReorderedBy(viewer);
        List<SittingPoint> agenda = points.findBySittingIdOrderByOrdinal(id.value());
        List<SittingPointId> order = agenda.stream().map(SittingPoint::id).toList();
        if (!order.equals(read)) {
            throw new Invalid("sitting.refused.reordered");
        }
        if (wanted.size() != order.size() || !Set.copyOf(wanted).equals(Set.copyOf(order))) {
            throw new NotFound();
        }
        for (SittingPoint point : agenda) {
            boolean isMoved = !wanted.get(point.ordinal() - 1).equals(point.id());
            if (isMoved && (!point.isOpen() || point.ordinal() == sitting.currentPoint())) {
                throw new Invalid("sitting.refused.treated");
            }
        }
        queries.number(id, wanted);
        told(id);
    }

    /** Gives up what was only prepared. */
    @Transactional
    public void withdraw(Viewer viewer, SittingId id) {
        Sitting sitting = lock(viewer, id);
        sitting.guardPrepared();
        points.deleteAll(points.findBySittingIdOrderByOrdinal(id.value()));
        points.flush();
        repository.delete(sitting);
    }

    /** Opens it at its first point, with the viewer as the one who turns the pages. */
    @Transactional
    public void open(Viewer viewer, SittingId id) {
        Sitting sitting = lock(viewer, id);
        NotAllowed.unless(SittingAccess.maySettle(viewer));
        sitting.open(viewer, clock.instant());
        queries.attend(id, viewer, clock.instant());
        told(id);
    }

    /** Notes that the viewer has the running sitting before them; of one that does not run nothing is noted. */
    @Transactional
    public void attend(Viewer viewer, SittingId id) {
        if (lock(viewer, id).isRunning() && queries.attend(id, viewer, clock.instant())) {
            told(id);
        }
    }

    /** From now on the viewer turns the pages. */
    @Transactional
    public void lead(Viewer viewer, SittingId id) {
        lock(viewer, id).lead(viewer);
        told(id);
    }

    /** Puts the point at this place before everybody; for the one who leads. */
    @Transactional
    public void turnTo(Viewer viewer, SittingId id, int ordinal) {
        Sitting sitting = lock(viewer, id);
        sitting.guardLedBy(viewer);
        List<SittingPoint> agenda = points.findBySittingIdOrderByOrdinal(id.value());
        if (ordinal < 1 || ordinal > agenda.size()) {
            throw new NotFound();
        }
        agenda.get(sitting.currentPoint() - 1).spend(sitting.turnTo(ordinal, clock.instant()));
        told(id);
    }

    /** Ends it; what is still open stays to be decided elsewhere. */
    @Transactional
    public void close(Viewer viewer, SittingId id) {
        Sitting sitting = lock(viewer, id);
        NotAllowed.unless(SittingAccess.maySettle(viewer));
        int current = sitting.currentPoint();
        sitting.guardRunning();
        points.findBySittingIdOrderByOrdinal(id.value())
                .get(current - 1)
                .spend(sitting.turnTo(current, clock.instant()));
        queries.keepWhatWaits(id);
        sitting.close(clock.instant());
        told(id);
    }

    private Sitting lock(Viewer viewer, SittingId id) {
        requireSeat(viewer);
        return repository.lock(id.value()).orElseThrow(NotFound::new);
    }

    private static void requireSeat(Viewer viewer) {
        if (!SittingAccess.maySit(viewer)) {
            throw new NotFound();
        }
    }

    private void told(SittingId id) {
        events.publishEvent(new SittingChanged(id));
    }
}
