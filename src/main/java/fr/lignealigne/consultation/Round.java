package fr.lignealigne.consultation;

import fr.lignealigne.plan.PlanVersionId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The time during which remarks on one version may be deposited, and the moment its answers were released. */
@Entity
@Table(name = "consultation_round")
class Round {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID versionId;
    private Instant opensAt;
    private Instant closesAt;
    private @Nullable Instant releasedAt;

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    Round(PlanVersionId version, Instant opensAt, Instant closesAt) {
        this.id = UUID.randomUUID();
        this.versionId = version.value();
        this.opensAt = opensAt;
        this.closesAt = closesAt;
    }

    RoundSummary summary() {
        return new RoundSummary(new RoundId(id), new PlanVersionId(versionId), opensAt, closesAt, releasedAt);
    }

    void closeAt(Instant newClosing) {
        this.closesAt = newClosing;
    }

    void release(Instant now) {
        if (releasedAt == null) {
            this.releasedAt = now;
        }
    }
}
