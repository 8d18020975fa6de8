package fr.lignealigne.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat that a lead of its association contests; its person is frozen until it is settled. */
@Entity
class SeatContest {

    @Id
    private UUID personId;

    @Version
    private @Nullable Long revision;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private UUID organisationId;

    /** A number, since who contested may have left for good: the coordinator settles it all the same. */
    private UUID contestedBy;

    private Instant contestedAt;

    @SuppressWarnings("NullAway.Init")
    protected SeatContest() {}

    SeatContest(Person person, Person by, Instant now) {
        this.personId = person.id().value();
        this.person = person;
        this.organisationId = person.organisation().value();
        this.contestedBy = by.id().value();
        this.contestedAt = now;
    }

    Person person() {
        return person;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    boolean isBy(Viewer viewer) {
        return contestedBy.equals(viewer.person().value());
    }

    UUID contestedBy() {
        return contestedBy;
    }

    /** @param by function and organisation of who contested, or what is said of who left */
    ContestSummary summary(Viewer viewer, String by) {
        MemberSummary seat = person.summary();
        return new ContestSummary(
                seat.id(),
                seat.email(),
                seat.function(),
                Set.copyOf(seat.roles()),
                seat.organisationName(),
                by,
                contestedAt,
                isBy(viewer),
                maySettle(viewer));
    }

    /** By the coordinator, unless it is their own contest or their own seat. */
    boolean maySettle(Viewer viewer) {
        return AccountAccess.maySettle(viewer) && !isBy(viewer) && !person.id().equals(viewer.person());
    }
}
