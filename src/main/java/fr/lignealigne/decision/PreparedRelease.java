package fr.lignealigne.decision;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.Invalid;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The release of a round between the one who prepares it, the other who confirms it, and its instant. */
@Entity
class PreparedRelease {

    @Id
    private UUID versionId;

    @Version
    private @Nullable Long revision;

    @Enumerated(EnumType.STRING)
    private ReleaseState state;

    private @Nullable Instant releaseAt;
    private @Nullable LocalDate lastDay;
    private String fingerprint;
    private UUID preparedBy;
    private Instant preparedAt;
    private @Nullable UUID confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable UUID confirmedFor;

    @Enumerated(EnumType.STRING)
    private @Nullable ReleaseObstacle obstacle;

    @SuppressWarnings("NullAway.Init")
    protected PreparedRelease() {}

    @SuppressWarnings("NullAway.Init")
    PreparedRelease(PlanVersionId version, ReleaseDraft draft, String fingerprint, Viewer by, Instant now) {
        this.versionId = version.value();
        prepare(draft, fingerprint, by, now);
    }

    /** Begins anew: whoever confirmed what was prepared before confirmed something else. */
    void prepare(ReleaseDraft draft, String read, Viewer by, Instant now) {
        guardNotReleased();
        this.state = ReleaseState.PREPARED;
        this.releaseAt = draft.releaseAt();
        this.lastDay = draft.lastDay();
        this.fingerprint = read;
        this.preparedBy = by.person().value();
        this.preparedAt = now;
        this.confirmedBy = null;
        this.confirmedAt = null;
        this.confirmedFor = null;
        this.obstacle = null;
    }

    void confirm(Viewer by, Instant now) {
        if (state != ReleaseState.PREPARED) {
            throw new Invalid("release.meanwhile");
        }
        this.state = ReleaseState.CONFIRMED;
        this.confirmedBy = by.person().value();
        this.confirmedAt = now;
        this.confirmedFor = by.organisation().value();
    }

    void cancel() {
        guardNotReleased();
        this.state = ReleaseState.CANCELLED;
    }

    void released() {
        guardNotReleased();
        this.state = ReleaseState.RELEASED;
    }

    void fail(ReleaseObstacle why) {
        guardNotReleased();
        this.state = ReleaseState.FAILED;
        this.obstacle = why;
    }

    /** Refuses unless it is still as it was read. */
    void guardUnchanged(long readAt) {
        guardNotReleased();
        if (revision == null || revision != readAt) {
            throw new Invalid("release.meanwhile");
        }
    }

    private void guardNotReleased() {
        if (state == ReleaseState.RELEASED) {
            throw new AlreadyReleased();
        }
    }

    boolean isDue(Instant now) {
        return state == ReleaseState.CONFIRMED && (releaseAt == null || !releaseAt.isAfter(now));
    }

    boolean isRunning() {
        return state == ReleaseState.PREPARED || state == ReleaseState.CONFIRMED;
    }

    boolean wasReadAs(String now) {
        return fingerprint.equals(now);
    }

    PlanVersionId version() {
        return new PlanVersionId(versionId);
    }

    ReleaseState state() {
        return state;
    }

    @Nullable
    Instant releaseAt() {
        return releaseAt;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    PersonId preparedBy() {
        return new PersonId(preparedBy);
    }

    Instant preparedAt() {
        return preparedAt;
    }

    @Nullable
    PersonId confirmedBy() {
        return confirmedBy == null ? null : new PersonId(confirmedBy);
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    @Nullable
    ReleaseObstacle obstacle() {
        return obstacle;
    }

    long revision() {
        return Objects.requireNonNull(revision);
    }
}
