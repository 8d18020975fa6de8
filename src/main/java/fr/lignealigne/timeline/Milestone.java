package fr.lignealigne.timeline;

import fr.lignealigne.shared.Invalid;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A step of the procedure, with every date it ever had. */
@Entity
class Milestone {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private @Nullable UUID planId;

    @Enumerated(EnumType.STRING)
    private MilestoneKind kind;

    private String title;
    private String description;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private MilestoneState state = MilestoneState.TENTATIVE;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "milestone_earlier_dates", joinColumns = @JoinColumn(name = "milestone_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<DatesLeft> earlier = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    Milestone(MilestoneDraft draft) {
        this.id = UUID.randomUUID();
        this.planId = draft.plan() == null ? null : draft.plan().value();
        this.kind = draft.kind();
        this.title = draft.title().strip();
        this.description = draft.description().strip();
        this.startsOn = draft.dates().first();
        this.endsOn = draft.dates().last();
    }

    MilestoneId id() {
        return new MilestoneId(id);
    }

    @Nullable
    UUID planId() {
        return planId;
    }

    MilestoneKind kind() {
        return kind;
    }

    Dates dates() {
        return new Dates(startsOn, endsOn);
    }

    void confirm() {
        refuseIfDone();
        state = MilestoneState.CONFIRMED;
    }

    void postpone(Dates to, String reason, Instant now) {
        refuseIfDone();
        if (to.equals(dates())) {
            throw new Invalid("timeline.dates.same");
        }
        earlier.add(new DatesLeft(startsOn, endsOn, reason, now));
        startsOn = to.first();
        endsOn = to.last();
        state = MilestoneState.POSTPONED;
    }

    void markDone(LocalDate today) {
        refuseIfDone();
        if (startsOn.isAfter(today)) {
            throw new Invalid("timeline.notBegun");
        }
        state = MilestoneState.DONE;
    }

    private void refuseIfDone() {
        if (state == MilestoneState.DONE) {
            throw new Invalid("timeline.alreadyDone");
        }
    }

    MilestoneDetails details() {
        return new MilestoneDetails(
                id(),
                kind,
                title,
                description,
                dates(),
                state,
                earlier.stream().map(DatesLeft::earlier).toList());
    }
}
