package fr.lignealigne.decision.sitting;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.Invalid;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sitting between its preparation, its opening and its close, with the point that is before everybody. */
@Entity
class Sitting {

    private static final Duration NOTES_AFTER = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID versionId;
    private String title;
    private int plannedMinutes;

    @Enumerated(EnumType.STRING)
    private SittingState state;

    private UUID preparedBy;
    private Instant preparedAt;
    private @Nullable UUID ledBy;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private int currentPoint;
    private @Nullable Instant turnedAt;

    @SuppressWarnings("NullAway.Init")
    protected Sitting() {}

    Sitting(PlanVersionId version, SittingDraft draft, Viewer by, Instant now) {
        this.id = UUID.randomUUID();
        this.versionId = version.value();
        this.title = draft.title();
        this.plannedMinutes = draft.minutes();
        this.state = SittingState.PREPARED;
        this.preparedBy = by.person().value();
        this.preparedAt = now;
    }

    SittingId id() {
        return new SittingId(id);
    }

    PlanVersionId version() {
        return new PlanVersionId(versionId);
    }

    int currentPoint() {
        return currentPoint;
    }

    boolean isRunning() {
        return state == SittingState.RUNNING;
    }

    void guardPrepared() {
        if (state != SittingState.PREPARED) {
            throw new Invalid("sitting.refused.opened");
        }
    }

    /** Before the opening nothing is settled, after the close nothing changes. */
    void guardRunning() {
        if (!isRunning()) {
            throw new Invalid(state == SittingState.CLOSED ? "sitting.refused.closed" : "sitting.refused.notOpened");
        }
    }

    /** Whoever was writing at the close has the time to end it. */
    void guardTakesNotes(Instant now) {
        boolean isJustClosed = closedAt != null && now.isBefore(closedAt.plus(NOTES_AFTER));
        if (!isJustClosed) {
            guardRunning();
        }
    }

    void open(Viewer by, Instant now) {
        guardPrepared();
        this.state = SittingState.RUNNING;
        this.openedAt = now;
        this.ledBy = by.person().value();
        this.currentPoint = 1;
        this.turnedAt = now;
    }

    void lead(Viewer by) {
        guardRunning();
        this.ledBy = by.person().value();
    }

    void guardLedBy(Viewer viewer) {
        guardRunning();
        if (!viewer.person().value().equals(ledBy)) {
            throw new Invalid("sitting.refused.notLeading");
        }
    }

    /** Before the opening whoever sits may, and while it runs who turns the pages. */
    void guardReorderedBy(Viewer viewer) {
        if (state != SittingState.PREPARED) {
            guardLedBy(viewer);
        }
    }

    /** Puts another point before everybody; answers for how many seconds the last one was. */
    long turnTo(int point, Instant now) {
        guardRunning();
        long seconds = turnedAt == null
                ? 0
                : Math.max(0, Duration.between(turnedAt, now).toSeconds());
        this.currentPoint = point;
        this.turnedAt = now;
        return seconds;
    }

    void close(Instant now) {
        guardRunning();
        this.state = SittingState.CLOSED;
        this.closedAt = now;
    }
}
