package fr.lignealigne.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contested_by")
    private Person contestedBy;

    private Instant contestedAt;

    @SuppressWarnings("NullAway.Init")
    protected SeatContest() {}

    SeatContest(Person person, Person by, Instant now) {
        this.personId = person.id().value();
        this.person = person;
        this.organisationId = person.organisation().value();
        this.contestedBy = by;
        this.contestedAt = now;
    }

    Person person() {
        return person;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    boolean isBy(Viewer viewer) {
        return contestedBy.id().equals(viewer.person());
    }

    ContestSummary summary(Viewer viewer) {
        MemberSummary seat = person.summary();
        Viewer by = contestedBy.viewer();
        return new ContestSummary(
                seat.id(),
                seat.email(),
                seat.function(),
                Set.copyOf(seat.roles()),
                seat.organisationName(),
                by.function() + ", " + by.organisationName(),
                contestedAt,
                isBy(viewer),
                maySettle(viewer));
    }

    /** By the coordinator, unless it is their own contest or their own seat. */
    boolean maySettle(Viewer viewer) {
        return AccountAccess.maySettle(viewer) && !isBy(viewer) && !person.id().equals(viewer.person());
    }
}
