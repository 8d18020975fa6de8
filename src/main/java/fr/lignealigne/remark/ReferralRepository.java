package fr.lignealigne.remark;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ReferralRepository extends JpaRepository<Referral, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Referral referral where referral.id = :id")
    Optional<Referral> lock(UUID id);
}
