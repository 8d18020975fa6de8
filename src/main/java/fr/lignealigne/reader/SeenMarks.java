package fr.lignealigne.reader;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.LineMark;
import fr.lignealigne.remark.LinesChanged;
import fr.lignealigne.remark.Remarks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What changed in a version since its pages were last told, and the marks there, read once for all viewers who see the
 * same: those of one organisation with the same roles. Lives as long as one telling, so it never outlives a right.
 */
final class SeenMarks {

    private record Seat(OrganisationId organisation, boolean inTheCollective, Set<Role> roles, LineRange lines) {}

    private final Remarks remarks;
    private final PlanVersionId version;
    private final List<LinesChanged> changes;
    private final Map<Seat, List<LineMark>> bySeat = new ConcurrentHashMap<>();

    SeenMarks(Remarks remarks, PlanVersionId version, List<LinesChanged> changes) {
        this.remarks = remarks;
        this.version = version;
        this.changes = changes;
    }

    /** The lines of what this viewer may know of; nothing when all of it is beyond a wall. */
    Optional<LineRange> linesFor(Viewer viewer) {
        return changes.stream()
                .filter(change -> change.mayKnow().test(viewer))
                .map(change -> new LineRange(change.firstLine(), change.lastLine()))
                .reduce((one, other) ->
                        new LineRange(Math.min(one.first(), other.first()), Math.max(one.last(), other.last())));
    }

    List<LineMark> by(Viewer viewer, LineRange lines) {
        Seat seat = new Seat(viewer.organisation(), viewer.inTheCollective(), viewer.roles(), lines);
        return bySeat.computeIfAbsent(
                seat, same -> remarks.marksTouching(viewer, version, lines.first(), lines.last()));
    }
}
