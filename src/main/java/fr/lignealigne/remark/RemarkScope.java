package fr.lignealigne.remark;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import java.util.Map;

/**
 * {@link RemarkAccess#mayRead} as a condition in SQL on {@code remark r join organisation o}, for lists and counts. A
 * test holds the two together for every role and state.
 */
record RemarkScope(String condition, Map<String, Object> parameters) {

    static RemarkScope of(Viewer viewer) {
        if (viewer.preparesTheAnswer()) {
            return new RemarkScope("r.deposited_at is not null", Map.of());
        }
        if (viewer.speaksForAnAssociation()) {
            String signed = viewer.is(Role.COLLECTIVE_COORDINATOR)
                    ? " or r.joint"
                    : " or r.joint and " + RemarkTable.signedBy(":viewerOrganisation");
            String own = "r.organisation_id = :viewerOrganisation or r.state = 'ANSWERED'" + signed;
            String members = " or o.collective_member and (r.state = 'SHARED' or r.open_to_collective"
                    + " and r.state in ('DEPOSITED', 'UNDER_REVIEW', 'DECIDED', 'CORRECTED'))";
            return new RemarkScope(
                    "(" + own + (viewer.inTheCollective() ? members : "") + ")",
                    Map.of("viewerOrganisation", viewer.organisation().value()));
        }
        if (viewer.is(Role.MINISTRY)) {
            return new RemarkScope(
                    "(r.state = 'ANSWERED' or r.referred and r.state in ('DEPOSITED', 'UNDER_REVIEW', 'DECIDED') and "
                            + RemarkTable.referredTo(":viewerOrganisation") + ")",
                    Map.of("viewerOrganisation", viewer.organisation().value()));
        }
        if (viewer.is(Role.OBSERVER)) {
            return new RemarkScope("r.state = 'ANSWERED'", Map.of());
        }
        return new RemarkScope("false", Map.of());
    }

    /** The same for lists and counts: what a later revision replaced is read in its history, and stands nowhere else. */
    String current() {
        return condition + " and r.state <> 'CORRECTED'";
    }
}
