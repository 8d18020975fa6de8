package fr.lignealigne.timeline;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MilestoneRepository extends JpaRepository<Milestone, UUID> {

    /** All of them, held until the transaction ends: their order is checked as a whole. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Milestone m order by m.id")
    List<Milestone> lockAll();
}
