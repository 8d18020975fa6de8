package fr.lignealigne.plan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PlanVersionRepository extends JpaRepository<PlanVersion, UUID> {

    @EntityGraph(attributePaths = "plan")
    @Query("from PlanVersion version order by version.plan.title, version.number desc")
    List<PlanVersion> findAllWithPlan();

    @EntityGraph(attributePaths = "plan")
    @Query("from PlanVersion version where version.id = :id")
    Optional<PlanVersion> findWithPlan(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from PlanVersion version where version.id = :id")
    Optional<PlanVersion> lock(UUID id);

    @EntityGraph(attributePaths = "plan")
    @Query("from PlanVersion version where version.plan.id = :plan")
    List<PlanVersion> findByPlan(UUID plan);

    @Query("select coalesce(max(version.number), 0) from PlanVersion version where version.plan.id = :plan")
    int lastNumber(UUID plan);
}
