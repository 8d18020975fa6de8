package fr.lignealigne.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface OrganisationRepository extends JpaRepository<Organisation, UUID> {

    Optional<Organisation> findByCode(String code);

    Optional<Organisation> findFirstByKindOrderByCode(OrganisationKind kind);

    List<Organisation> findByTimeZoneNot(String timeZone);

    /** Locked until the act is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Organisation organisation where organisation.id = :id")
    Optional<Organisation> lock(UUID id);

    /** Kept as it is until the act is over: it neither joins nor leaves the Collective meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("from Organisation organisation where organisation.id = :id")
    Optional<Organisation> hold(UUID id);
}
