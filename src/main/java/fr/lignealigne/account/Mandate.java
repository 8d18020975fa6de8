package fr.lignealigne.account;

import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an association lets the Collective's coordinators do in its name; revoked, never changed. */
@Entity
class Mandate {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private UUID givenBy;
    private String givenAs;

    private Instant givenAt;
    private Instant startsAt;
    private Instant endsAt;
    private @Nullable UUID revokedBy;
    private @Nullable Instant revokedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "mandate_act", joinColumns = @JoinColumn(name = "mandate_id"))
    @Column(name = "act")
    @Enumerated(EnumType.STRING)
    private Set<MandatedAct> acts = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    Mandate(Organisation organisation, Viewer lead, MandateDraft draft, Instant now) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        this.givenBy = lead.person().value();
        this.givenAs = lead.function();
        this.givenAt = now;
        this.startsAt = draft.startsAt();
        this.endsAt = draft.endsAt();
        this.acts.addAll(draft.acts());
    }

    MandateId id() {
        return new MandateId(id);
    }

    OrganisationId organisation() {
        return organisation.id();
    }

    MandateAccess.Standing standing() {
        return new MandateAccess.Standing(
                organisation.id(),
                organisation.collectiveMember(),
                Set.copyOf(acts),
                startsAt,
                endsAt,
                revokedAt != null);
    }

    /** Whether it holds one of these acts at some moment of the other. */
    boolean meets(MandateDraft other) {
        return revokedAt == null
                && startsAt.isBefore(other.endsAt())
                && other.startsAt().isBefore(endsAt)
                && other.acts().stream().anyMatch(acts::contains);
    }

    void revoke(Viewer lead, Instant now) {
        if (revokedAt != null || !now.isBefore(endsAt)) {
            throw new Invalid("mandate.over");
        }
        this.revokedBy = lead.person().value();
        this.revokedAt = now;
    }

    MandateSummary summary(Instant now) {
        return new MandateSummary(
                id(),
                organisation.id(),
                organisation.shortName(),
                Set.copyOf(acts),
                LocalDate.ofInstant(startsAt, Clocks.PARIS),
                LocalDate.ofInstant(endsAt, Clocks.PARIS).minusDays(1),
                standing().stateAt(now),
                givenAs,
                givenAt,
                revokedAt);
    }
}
