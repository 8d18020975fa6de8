package fr.lignealigne.consultation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RoundRepository extends JpaRepository<Round, UUID> {

    Optional<Round> findByVersionId(UUID version);

    /** Keeps the round as it is until the transaction ends: nobody closes it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("from Round round where round.versionId = :version")
    Optional<Round> hold(UUID version);
}
