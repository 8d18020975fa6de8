package fr.lignealigne.collective.position;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface JointPositionRepository extends JpaRepository<JointPosition, UUID> {

    /** Locks one, so that two acts on it follow each other: nobody signs while its text changes. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from JointPosition position where position.id = :id")
    Optional<JointPosition> lock(UUID id);

    Optional<JointPosition> findByRemarkId(UUID remark);

    List<JointPosition> findByState(PositionState state);

    List<JointPosition> findByVersionId(UUID version);
}
