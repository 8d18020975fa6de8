package fr.lignealigne.reader;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.LineMark;
import fr.lignealigne.remark.Remarks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The marks on the lines of one change, read once for all viewers who see the same: those of one organisation with the
 * same roles. Lives as long as the telling of that change, so it never outlives a right.
 */
final class SeenMarks {

    private record Seat(OrganisationId organisation, boolean inTheCollective, Set<Role> roles) {}

    private final Remarks remarks;
    private final PlanVersionId version;
    private final LiveMarks.Change change;
    private final Map<Seat, List<LineMark>> bySeat = new ConcurrentHashMap<>();

    SeenMarks(Remarks remarks, PlanVersionId version, LiveMarks.Change change) {
        this.remarks = remarks;
        this.version = version;
        this.change = change;
    }

    int firstLine() {
        return change.firstLine();
    }

    int lastLine() {
        return change.lastLine();
    }

    List<LineMark> by(Viewer viewer) {
        Seat seat = new Seat(viewer.organisation(), viewer.inTheCollective(), viewer.roles());
        return bySeat.computeIfAbsent(
                seat, same -> remarks.marksTouching(viewer, version, change.firstLine(), change.lastLine()));
    }
}
