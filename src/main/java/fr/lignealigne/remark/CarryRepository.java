package fr.lignealigne.remark;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CarryRepository extends JpaRepository<Carry, CarryId> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Carry carry where carry.id = :id")
    Optional<Carry> lock(CarryId id);

    /** Wherever these remarks were carried to. */
    List<Carry> findByIdRemarkIdIn(Collection<UUID> remarks);

    /** Where what these remarks amend stood when they were begun. */
    List<Carry> findBySuccessorIdIn(Collection<UUID> successors);
}
