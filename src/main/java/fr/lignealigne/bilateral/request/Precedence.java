package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a request comes before others, why, and who may know it besides its association and the State. */
@Embeddable
class Precedence {

    private boolean priority;
    private @Nullable UUID failedWith;

    @Enumerated(EnumType.STRING)
    private @Nullable Loss lostHow;

    private @Nullable Instant lostAt;

    protected Precedence() {}

    static Precedence none() {
        return new Precedence();
    }

    /**
     * First, for an exchange that was lost. Where a coordinator knows already why it is first, that stays the reason: of
     * a meeting of the State or of another coordinator it knows nothing.
     *
     * @param coordination the coordinator's organisation that had arranged what was lost; none when the State had
     */
    Precedence after(Lost lost, @Nullable OrganisationId coordination) {
        if (isKeptFromWhoKnows(coordination)) {
            return this;
        }
        Precedence first = new Precedence();
        first.priority = true;
        first.lostHow = lost.how();
        first.lostAt = lost.at();
        first.failedWith = coordination == null ? null : coordination.value();
        return first;
    }

    /**
     * In its turn, since its association itself called off what was arranged. A coordinator of another knows nothing of
     * that meeting: what it knows of its own stays.
     */
    Precedence without(@Nullable OrganisationId coordination) {
        return isKeptFromWhoKnows(coordination) ? this : none();
    }

    /** Whether a coordinator knows why it is first that did not arrange the meeting of which something became. */
    private boolean isKeptFromWhoKnows(@Nullable OrganisationId coordination) {
        return failedWith != null && (coordination == null || !failedWith.equals(coordination.value()));
    }

    boolean priority() {
        return priority;
    }

    /** None when it comes in its turn, or first for a reason that was not kept. */
    @Nullable
    Lost lost() {
        return lostHow == null || lostAt == null ? null : new Lost(lostHow, lostAt);
    }

    /** The coordinator's organisation whose meeting of it was cancelled or missed. */
    @Nullable
    OrganisationId failedWith() {
        return failedWith == null ? null : new OrganisationId(failedWith);
    }
}
