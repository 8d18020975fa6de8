package fr.lignealigne.decision;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PreparedReleaseRepository extends JpaRepository<PreparedRelease, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from PreparedRelease release where release.versionId = :version")
    Optional<PreparedRelease> lock(UUID version);

    @Query("select release.versionId from PreparedRelease release"
            + " where release.state = fr.lignealigne.decision.ReleaseState.CONFIRMED and release.releaseAt <= :now"
            + " order by release.releaseAt")
    List<UUID> findDue(Instant now);
}
