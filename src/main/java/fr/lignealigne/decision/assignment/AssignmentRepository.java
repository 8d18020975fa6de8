package fr.lignealigne.decision.assignment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AssignmentRepository extends JpaRepository<Assignment, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Assignment assignment where assignment.id = :id")
    Optional<Assignment> lock(UUID id);
}
