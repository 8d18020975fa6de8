package fr.lignealigne.bilateral.contribution;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface WrittenContributionRepository extends JpaRepository<WrittenContribution, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from WrittenContribution written where written.id = :id")
    Optional<WrittenContribution> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from WrittenContribution written where written.associationId = :association and written.priorityOwed"
            + " order by written.openedAt, written.id")
    List<WrittenContribution> lockOwed(UUID association);

    Optional<WrittenContribution> findByMeetingId(UUID meeting);

    Optional<WrittenContribution> findByRequestId(UUID request);

    boolean existsByNumber(String number);

    @Query("from WrittenContribution written where written.associationId = :association and written.number is null"
            + " order by written.lastDay, written.id")
    List<WrittenContribution> openOf(UUID association);
}
