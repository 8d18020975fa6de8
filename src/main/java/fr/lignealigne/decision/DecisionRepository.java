package fr.lignealigne.decision;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DecisionRepository extends JpaRepository<Decision, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Decision decision where decision.id = :id")
    Optional<Decision> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Decision decision where decision.versionId = :version and decision.releasedAt is null"
            + " order by decision.id")
    List<Decision> lockPrepared(UUID version);
}
