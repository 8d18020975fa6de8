package fr.lignealigne.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An association, a State body or the Collective. */
@Entity
class Organisation {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private String code;
    private String name;
    private String shortName;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private boolean collectiveMember;
    private String timeZone = FrenchZone.PARIS.id().getId();

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(OrganisationDraft draft) {
        this.id = UUID.randomUUID();
        this.code = draft.code();
        this.name = draft.name();
        this.shortName = draft.shortName();
        this.kind = draft.kind();
        this.collectiveMember = draft.collectiveMember();
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    OrganisationKind kind() {
        return kind;
    }

    boolean collectiveMember() {
        return collectiveMember;
    }

    /** Whether it is a member of the Collective from now on. */
    void admit(boolean member) {
        this.collectiveMember = member;
    }

    FrenchZone zone() {
        return FrenchZone.of(timeZone);
    }

    void moveTo(FrenchZone zone) {
        this.timeZone = zone.id().getId();
    }

    String shortName() {
        return shortName;
    }

    OrganisationSummary summary() {
        return new OrganisationSummary(id(), code, name, shortName, kind, collectiveMember);
    }
}
