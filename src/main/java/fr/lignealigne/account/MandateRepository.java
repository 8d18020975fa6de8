package fr.lignealigne.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MandateRepository extends JpaRepository<Mandate, UUID> {

    @Query("from Mandate mandate join fetch mandate.organisation"
            + " where mandate.organisation.id = :organisation order by mandate.givenAt desc")
    List<Mandate> ofOrganisation(UUID organisation);

    @Query("from Mandate mandate join fetch mandate.organisation organisation"
            + " where mandate.endsAt > :now and mandate.revokedAt is null and organisation.collectiveMember"
            + " order by organisation.shortName, mandate.startsAt")
    List<Mandate> standing(Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Mandate mandate where mandate.id = :id")
    Optional<Mandate> lock(UUID id);

    /** Keeps those of an association as they are until the act is over: nobody revokes them meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("from Mandate mandate where mandate.organisation.id = :organisation and mandate.revokedAt is null"
            + " order by mandate.id")
    List<Mandate> hold(UUID organisation);
}
