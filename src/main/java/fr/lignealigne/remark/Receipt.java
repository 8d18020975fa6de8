package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
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

    @SuppressWarnings("NullAway.Init")
    protected Receipt() {}

    Receipt(String number, UUID requestKey, PlanVersionId version, Viewer lead, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.requestKey = requestKey;
        this.versionId = version.value();
        this.organisationId = lead.organisation().value();
        this.depositedBy = lead.person().value();
        this.depositedAt = now;
    }

    /** Deposited in the name of this organisation, by somebody who sits in another. */
    Receipt of(OrganisationId depositor) {
        this.organisationId = depositor.value();
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
