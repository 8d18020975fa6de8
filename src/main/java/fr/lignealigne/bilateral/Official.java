package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.remark.Theme;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Someone of a State body whom associations meet, known by function and competences. */
@Entity
class Official {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID organisationId;
    private @Nullable UUID personId;
    private String function;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "official_competence", joinColumns = @JoinColumn(name = "official_id"))
    @Column(name = "theme")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 50)
    private Set<Theme> competences = EnumSet.noneOf(Theme.class);

    @SuppressWarnings("NullAway.Init")
    protected Official() {}

    @SuppressWarnings("NullAway.Init")
    Official(OfficialDraft draft) {
        this.id = UUID.randomUUID();
        describe(draft);
    }

    void describe(OfficialDraft draft) {
        PersonId person = draft.person();
        this.organisationId = draft.organisation().value();
        this.personId = person == null ? null : person.value();
        this.function = draft.function().strip();
        this.competences.clear();
        this.competences.addAll(draft.competences());
    }

    OfficialId id() {
        return new OfficialId(id);
    }

    @Nullable
    PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    OfficialSummary summary(String organisationName) {
        return new OfficialSummary(id(), function, organisation(), organisationName, competences);
    }
}
