package fr.lignealigne.decision.sitting;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.DecidedMeanwhile;
import fr.lignealigne.decision.DecisionId;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.Quotation;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settling the points of a running sitting: deciding, putting off, taking back, taking notes. The decisions themselves go
 * through {@link Decisions}, as at the desk.
 *
 * <p>Of two who settle one point at once the first wins, and the other is told.
 */
@Service
@Transactional
public class SettlingPoints {

    private final SittingRepository sittings;
    private final SittingPointRepository points;
    private final SittingQueries queries;
    private final Decisions decisions;
    private final Remarks remarks;
    private final Versions versions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SettlingPoints(
            SittingRepository sittings,
            SittingPointRepository points,
            SittingQueries queries,
            Decisions decisions,
            Remarks remarks,
            Versions versions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sittings = sittings;
        this.points = points;
        this.queries = queries;
        this.decisions = decisions;
        this.remarks = remarks;
        this.versions = versions;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Decides a point that was read at this revision, and goes on to the next that is open.
     *
     * @param answered the remarks of the passage that were read and had no decision
     */
    public DecisionId decide(
            Viewer viewer, SittingPointId id, long revision, Collection<RemarkId> answered, PointDecision words) {
        Sitting sitting = lock(viewer, id);
        NotAllowed.unless(SittingAccess.maySettle(viewer));
        words.check();
        SittingPoint point = unchanged(sitting, id, revision);
        if (!here(viewer, sitting, point).containsAll(answered)) {
            throw new Invalid("sitting.refused.meanwhile");
        }
        guardStandsHere(viewer, sitting, point, words);
        DecisionId decision = decisions.decide(viewer, answered, words.answer());
        AnswerDetails taken = Objects.requireNonNull(
                decisions.of(viewer, answered).get(answered.iterator().next()));
        point.decide(decision, taken.revision(), words, viewer, clock.instant());
        queries.serve(id, answered);
        goOn(sitting, point);
        return decision;
    }

    /** A wording takes the place of words on the lines of its point, and of no others. */
    private void guardStandsHere(Viewer viewer, Sitting sitting, SittingPoint point, PointDecision words) {
        Passage passage = words.inPlaceOf();
        if (passage != null) {
            Quotation place = versions.text(viewer, sitting.version()).quote(passage);
            if (place.firstLine() < point.firstLine() || place.lastLine() > point.lastLine()) {
                throw new Invalid("plan.passage.unknown");
            }
        }
    }

    /** Puts a point off, and goes on; why is in its note. */
    public void defer(Viewer viewer, SittingPointId id, long revision) {
        Sitting sitting = lock(viewer, id);
        NotAllowed.unless(SittingAccess.maySettle(viewer));
        SittingPoint point = unchanged(sitting, id, revision);
        point.defer(viewer, clock.instant());
        goOn(sitting, point);
    }

    /** Opens a settled point again; refused when its decision was changed since, at the desk or by a table. */
    public void undo(Viewer viewer, SittingPointId id, long revision) {
        Sitting sitting = lock(viewer, id);
        NotAllowed.unless(SittingAccess.maySettle(viewer));
        SittingPoint point = unchanged(sitting, id, revision);
        DecisionId decision = point.decision();
        if (decision != null) {
            reopen(viewer, decision, point.decisionRevision());
        }
        point.reopen();
        queries.serveNoMore(id);
        turn(sitting, point.ordinal());
    }

    private void reopen(Viewer viewer, DecisionId decision, long revision) {
        try {
            decisions.reopen(viewer, decision, revision);
        } catch (DecidedMeanwhile changed) {
            throw new Invalid("sitting.refused.decisionChanged");
        }
    }

    /** Writes the note of a point, as it was read at this revision of the note; also for a while after the close. */
    public void note(Viewer viewer, SittingPointId id, long noteRevision, String words) {
        Sitting sitting = lock(viewer, id);
        sitting.guardTakesNotes(clock.instant());
        if (words.length() > PointDecision.LONGEST) {
            throw new Invalid("decision.reason.tooLong", PointDecision.LONGEST);
        }
        points.findById(id.value()).orElseThrow(NotFound::new).note(noteRevision, words.strip());
        events.publishEvent(new SittingChanged(sitting.id()));
    }

    private Sitting lock(Viewer viewer, SittingPointId id) {
        if (!SittingAccess.maySit(viewer)) {
            throw new NotFound();
        }
        return sittings.lockOf(id.value()).orElseThrow(NotFound::new);
    }

    private SittingPoint unchanged(Sitting sitting, SittingPointId id, long revision) {
        sitting.guardRunning();
        SittingPoint point = points.findById(id.value()).orElseThrow(NotFound::new);
        point.guardUnchanged(revision);
        return point;
    }

    private Set<RemarkId> here(Viewer viewer, Sitting sitting, SittingPoint point) {
        return remarks.touching(viewer, sitting.version(), point.firstLine(), point.lastLine()).stream()
                .filter(remark -> remark.place().firstLine() == point.firstLine()
                        && remark.place().lastLine() == point.lastLine())
                .map(RemarkDetails::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whoever settles a point that is not before everybody does not turn the page. */
    private void goOn(Sitting sitting, SittingPoint settled) {
        if (sitting.currentPoint() != settled.ordinal()) {
            events.publishEvent(new SittingChanged(sitting.id()));
            return;
        }
        List<SittingPoint> agenda =
                points.findBySittingIdOrderByOrdinal(sitting.id().value());
        int next = Stream.concat(agenda.stream().filter(point -> point.ordinal() > settled.ordinal()), agenda.stream())
                .filter(SittingPoint::isOpen)
                .mapToInt(SittingPoint::ordinal)
                .findFirst()
                .orElse(settled.ordinal());
        turn(sitting, next);
    }

    private void turn(Sitting sitting, int to) {
        SittingPoint left =
                points.findBySittingIdOrderByOrdinal(sitting.id().value()).get(sitting.currentPoint() - 1);
        left.spend(sitting.turnTo(to, clock.instant()));
        events.publishEvent(new SittingChanged(sitting.id()));
    }
}
