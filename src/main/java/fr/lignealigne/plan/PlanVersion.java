package fr.lignealigne.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a plan: prepared by MIPROF, published once, later superseded, never changed after that. */
@Entity
class PlanVersion {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    @ManyToOne(fetch = FetchType.LAZY)
    private Plan plan;

    private int number;
    private String label;
    private String changeNote;

    @Enumerated(EnumType.STRING)
    private VersionState state = VersionState.PREPARATION;

    private Instant preparedAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant embargoUntil;
    private int lineCount;

    @SuppressWarnings("NullAway.Init")
    protected PlanVersion() {}

    PlanVersion(Plan plan, int number, int lineCount, Instant now) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.number = number;
        this.label = "V" + number;
        this.changeNote = "";
        this.preparedAt = now;
        this.lineCount = lineCount;
    }

    PlanVersionId id() {
        return new PlanVersionId(id);
    }

    int number() {
        return number;
    }

    PlanId planId() {
        return plan.id();
    }

    /** Whether this is a published later version of the same plan. */
    boolean supersedes(PlanVersion other) {
        return state != VersionState.PREPARATION && planId().equals(other.planId()) && number > other.number;
    }

    VersionState state() {
        return state;
    }

    @Nullable
    Instant embargoUntil() {
        return embargoUntil;
    }

    void publish(String note, @Nullable Instant embargo, Instant now) {
        if (state != VersionState.PREPARATION) {
            throw new AlreadyPublished();
        }
        this.state = VersionState.PUBLISHED;
        this.changeNote = note;
        this.publishedAt = now;
        this.embargoUntil = embargo != null && embargo.isAfter(now) ? embargo : null;
    }

    long revision() {
        return revision == null ? 0 : revision;
    }

    /** Its text is replaced by who read it at that revision; the time always moves, so that this counts as a change. */
    void rewrite(long readAt, int lines, Instant now) {
        if (state != VersionState.PREPARATION) {
            throw new AlreadyPublished();
        }
        if (revision() != readAt) {
            throw new RewrittenMeanwhile();
        }
        this.lineCount = lines;
        this.preparedAt = now.isAfter(preparedAt) ? now : preparedAt.plus(1, ChronoUnit.MILLIS);
    }

    void supersede() {
        if (state == VersionState.PUBLISHED) {
            this.state = VersionState.SUPERSEDED;
        }
    }

    VersionSummary summary() {
        return new VersionSummary(
                id(), plan.id(), plan.title(), number, label, changeNote, state, publishedAt, embargoUntil, lineCount);
    }
}
