package fr.lignealigne.decision;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The State's answer to one or several remarks: prepared and changed by the cabinet, then released for good. */
@Entity
class Decision {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID versionId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;
    private UUID decidedBy;
    private Instant decidedAt;
    private @Nullable Instant releasedAt;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(PlanVersionId version, DecisionDraft draft, Viewer by, Instant now) {
        this.id = UUID.randomUUID();
        this.versionId = version.value();
        this.outcome = draft.outcome();
        this.reason = draft.reason();
        this.decidedBy = by.person().value();
        this.decidedAt = now;
    }

    DecisionId id() {
        return new DecisionId(id);
    }

    PlanVersionId version() {
        return new PlanVersionId(versionId);
    }

    DecisionDraft words() {
        return new DecisionDraft(outcome, reason);
    }

    /** Refuses unless it is still as it was read. */
    void guardUnchanged(long readAt) {
        guardPrepared();
        if (revision == null || revision != readAt) {
            throw new DecidedMeanwhile();
        }
    }

    /** The decision time always moves, so that a change of the remarks alone counts as a change too. */
    void change(DecisionDraft draft, Viewer by, Instant now) {
        guardPrepared();
        this.outcome = draft.outcome();
        this.reason = draft.reason();
        this.decidedBy = by.person().value();
        this.decidedAt = now;
    }

    void release(Instant now) {
        guardPrepared();
        this.releasedAt = now;
    }

    private void guardPrepared() {
        if (releasedAt != null) {
            throw new AlreadyReleased();
        }
    }
}
