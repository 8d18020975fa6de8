package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remarks referred to a ministry as one act; which these are is in {@link ReferralTable}. */
@Entity
class Referral {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID versionId;
    private UUID ministryId;
    private LocalDate dueOn;
    private String question;
    private UUID referredBy;
    private Instant referredAt;
    private @Nullable Instant recalledAt;
    private @Nullable UUID recalledBy;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    Referral(PlanVersionId version, ReferralDraft draft, Viewer by, Instant now) {
        this.id = UUID.randomUUID();
        this.versionId = version.value();
        this.ministryId = draft.ministry().value();
        this.dueOn = draft.due();
        this.question = draft.question();
        this.referredBy = by.person().value();
        this.referredAt = now;
    }

    ReferralId id() {
        return new ReferralId(id);
    }

    PlanVersionId version() {
        return new PlanVersionId(versionId);
    }

    OrganisationId ministry() {
        return new OrganisationId(ministryId);
    }

    LocalDate due() {
        return dueOn;
    }

    /** Another last day, as it was read at this revision. */
    void postpone(long read, LocalDate due) {
        guard(read);
        dueOn = due;
    }

    void recall(long read, Viewer by, Instant now) {
        guard(read);
        recalledAt = now;
        recalledBy = by.person().value();
    }

    private void guard(long read) {
        if (recalledAt != null || Objects.requireNonNullElse(revision, 0L) != read) {
            throw new WrongState("referral.changedMeanwhile");
        }
    }
}
