package fr.lignealigne.remark;

import fr.lignealigne.account.MandateId;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The dated, numbered proof that an association deposited remarks with the State. Written once. */
@Entity
class Receipt implements Persistable<UUID> {

    @Id
    private UUID id;

    private String number;
    private UUID requestKey;
    private UUID versionId;
    private UUID organisationId;
    private UUID depositedBy;
    private Instant depositedAt;
    private @Nullable UUID mandateId;

    @SuppressWarnings("NullAway.Init")
    protected Receipt() {}

    Receipt(
            String number,
            UUID requestKey,
            PlanVersionId version,
            OrganisationId organisation,
            PersonId by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.requestKey = requestKey;
        this.versionId = version.value();
        this.organisationId = organisation.value();
        this.depositedBy = by.value();
        this.depositedAt = now;
    }

    /** It was a coordinator's act, under this mandate. */
    Receipt under(MandateId mandate) {
        mandateId = mandate.value();
        return this;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** A receipt is only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }

    ReceiptId id() {
        return new ReceiptId(id);
    }

    UUID organisation() {
        return organisationId;
    }
}
