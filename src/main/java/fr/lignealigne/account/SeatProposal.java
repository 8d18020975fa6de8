package fr.lignealigne.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A first lead whom one holder proposes and a second, of another body, has to confirm. */
@Entity
class SeatProposal {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private String email;
    private String function;
    private boolean byTheState;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposed_by")
    private Person proposedBy;

    private Instant proposedAt;

    @SuppressWarnings("NullAway.Init")
    protected SeatProposal() {}

    SeatProposal(Organisation organisation, String email, String function, Person by, Instant now) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        this.email = email;
        this.function = function;
        this.byTheState = by.kind() == OrganisationKind.STATE;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    ProposalId id() {
        return new ProposalId(id);
    }

    Organisation organisation() {
        return organisation;
    }

    String email() {
        return email;
    }

    String function() {
        return function;
    }

    boolean byTheState() {
        return byTheState;
    }

    /** Whether who proposed could still propose it today. */
    boolean stillStands() {
        return proposedBy.mayEnter() && AccountAccess.mayPropose(proposedBy.viewer());
    }

    boolean mayDrop(Viewer viewer) {
        return viewer.person().equals(proposedBy.id()) || AccountAccess.mayConfirm(viewer, byTheState);
    }

    SeatChanged changed(SeatAct act, PersonId by) {
        return new SeatChanged(organisation.id(), act, null, email, function, Set.of(Role.ASSOCIATION_LEAD), by);
    }

    ProposalSummary summary(Viewer viewer) {
        Viewer by = proposedBy.viewer();
        return new ProposalSummary(
                id(),
                organisation.shortName(),
                email,
                function,
                by.function() + ", " + by.organisationName(),
                proposedAt,
                AccountAccess.mayConfirm(viewer, byTheState),
                mayDrop(viewer));
    }
}
