package fr.lignealigne.decision.ui;

import fr.lignealigne.decision.assignment.AssignmentDetails;
import fr.lignealigne.decision.assignment.AssignmentState;
import fr.lignealigne.decision.referral.ReferralDetails;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** By which state « Qui fait quoi » is filtered; what is late is also not begun, or begun. */
enum FollowUpState {
    LATE("en-retard"),
    NOT_BEGUN("pas-commence"),
    BEGUN("en-cours"),
    DONE("fait");

    private final String written;

    FollowUpState(String written) {
        this.written = written;
    }

    /** As the address says it. */
    String written() {
        return written;
    }

    static Optional<FollowUpState> of(String written) {
        return Arrays.stream(values())
                .filter(state -> state.written.equals(written))
                .findFirst();
    }

    boolean isOf(AssignmentDetails one, LocalDate today) {
        return switch (this) {
            case LATE -> one.isOverdue(today);
            case NOT_BEGUN -> one.state() == AssignmentState.NOT_BEGUN;
            case BEGUN -> one.state() == AssignmentState.BEGUN;
            case DONE -> one.state() == AssignmentState.DECIDED;
        };
    }

    boolean isOf(ReferralDetails one, LocalDate today) {
        return switch (this) {
            case LATE -> one.isOverdue(today);
            case NOT_BEGUN -> !one.isDone() && one.advised() == 0;
            case BEGUN -> !one.isDone() && one.advised() > 0;
            case DONE -> one.isDone();
        };
    }
}
