package fr.lignealigne.plenary;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Persistable;
import tools.jackson.databind.json.JsonMapper;

/** The minutes as they were sent out; never changed. */
@Entity
@Table(name = "plenary_edition")
class PlenaryEdition implements Persistable<UUID> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Id
    private UUID id;

    private UUID plenaryId;

    /** From 1 on, within its plenary. */
    private int number;

    private String content;
    private String changed;
    private UUID sentBy;
    private Instant sentAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "plenary_reader", joinColumns = @JoinColumn(name = "edition_id"))
    @Column(name = "organisation_id")
    private Set<UUID> readers = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected PlenaryEdition() {}

    PlenaryEdition(
            PlenaryId plenary,
            int number,
            Minutes minutes,
            String changed,
            Set<OrganisationId> readers,
            PersonId by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.plenaryId = plenary.value();
        this.number = number;
        this.content = JSON.writeValueAsString(minutes);
        this.changed = changed;
        readers.forEach(reader -> this.readers.add(reader.value()));
        this.sentBy = by.value();
        this.sentAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** It is only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }

    int number() {
        return number;
    }

    Minutes minutes() {
        return JSON.readValue(content, Minutes.class);
    }

    /** What the walls need to know of this edition alone. */
    PlenaryAccess.Standing standing() {
        return new PlenaryAccess.Standing(
                false, Set.of(), readers.stream().map(OrganisationId::new).collect(Collectors.toUnmodifiableSet()));
    }

    EditionSummary summary() {
        return new EditionSummary(number, sentAt, changed);
    }

    /** To who did not read the one before: what changed would tell of its words. */
    EditionSummary summaryAlone() {
        return new EditionSummary(number, sentAt, "");
    }
}
