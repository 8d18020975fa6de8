package fr.lignealigne.decision.sitting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SittingPointRepository extends JpaRepository<SittingPoint, UUID> {

    List<SittingPoint> findBySittingIdOrderByOrdinal(UUID sitting);
}
