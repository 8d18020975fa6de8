package fr.lignealigne.decision.sitting;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SittingRepository extends JpaRepository<Sitting, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Sitting sitting where sitting.id = :id")
    Optional<Sitting> lock(UUID id);

    /** The sitting that has this point on its agenda. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Sitting sitting where sitting.id ="
            + " (select point.sittingId from SittingPoint point where point.id = :point)")
    Optional<Sitting> lockOf(UUID point);
}
