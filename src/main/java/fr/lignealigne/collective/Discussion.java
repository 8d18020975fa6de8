package fr.lignealigne.collective;

import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A thread of the Collective's room: what it is about; what is said there are {@link Post}s. */
@Entity
class Discussion {

    @Id
    private UUID id;

    private @Nullable UUID versionId;
    private @Nullable UUID measureId;
    private int firstLine;
    private int lastLine;
    private Instant begunAt;

    @SuppressWarnings("NullAway.Init")
    protected Discussion() {}

    Discussion(Subject subject, Instant now) {
        this.id = UUID.randomUUID();
        this.versionId = subject.version() == null ? null : subject.version().value();
        this.measureId = subject.measure() == null ? null : subject.measure().value();
        this.firstLine = subject.firstLine();
        this.lastLine = subject.lastLine();
        this.begunAt = now;
    }

    DiscussionId id() {
        return new DiscussionId(id);
    }

    Subject subject() {
        return new Subject(
                versionId == null ? null : new PlanVersionId(versionId),
                measureId == null ? null : new ItemId(measureId),
                firstLine,
                lastLine);
    }
}
