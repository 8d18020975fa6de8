package fr.lignealigne.decision.assignment;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.Invalid;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A passage, or a whole measure, in the care of one person. */
@Entity
class Assignment {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID versionId;
    private int firstLine;
    private int lastLine;
    private @Nullable UUID measureId;
    private UUID personId;
    private LocalDate dueOn;
    private UUID assignedBy;
    private Instant assignedAt;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    @SuppressWarnings("NullAway.Init")
    Assignment(PlanVersionId version, int firstLine, int lastLine, AssignmentDraft draft, Viewer by, Instant now) {
        this.id = UUID.randomUUID();
        this.versionId = version.value();
        this.firstLine = firstLine;
        this.lastLine = lastLine;
        give(draft, by, now);
    }

    /** A whole measure. */
    Assignment(PlanVersionId version, Measure measure, AssignmentDraft draft, Viewer by, Instant now) {
        this(version, measure.firstLine(), measure.lastLine(), draft, by, now);
        this.measureId = measure.id().value();
    }

    AssignmentId id() {
        return new AssignmentId(id);
    }

    PlanVersionId version() {
        return new PlanVersionId(versionId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    LocalDate due() {
        return dueOn;
    }

    int firstLine() {
        return firstLine;
    }

    int lastLine() {
        return lastLine;
    }

    @Nullable
    ItemId measure() {
        return measureId == null ? null : new ItemId(measureId);
    }

    void guard(long read) {
        if (Objects.requireNonNullElse(revision, 0L) != read) {
            throw new Invalid("assignment.changedMeanwhile");
        }
    }

    final void give(AssignmentDraft draft, Viewer by, Instant now) {
        personId = draft.person().value();
        dueOn = draft.due();
        assignedBy = by.person().value();
        assignedAt = now;
    }
}
