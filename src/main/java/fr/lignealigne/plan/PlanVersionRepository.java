package fr.lignealigne.plan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PlanVersionRepository extends JpaRepository<PlanVersion, UUID> {

    @Query("from PlanVersion version join fetch version.plan plan order by plan.title, version.number desc")
    List<PlanVersion> findAllWithPlan();

    @Query("from PlanVersion version join fetch version.plan where version.id = :id")
    Optional<PlanVersion> findWithPlan(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from PlanVersion version where version.id = :id")
    Optional<PlanVersion> lock(UUID id);

    @Query("from PlanVersion version join fetch version.plan plan where plan.id = :plan")
    List<PlanVersion> findByPlan(UUID plan);

    @Query("select coalesce(max(version.number), 0) from PlanVersion version where version.plan.id = :plan")
    int lastNumber(UUID plan);
}
