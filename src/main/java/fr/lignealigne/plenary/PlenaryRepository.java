package fr.lignealigne.plenary;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PlenaryRepository extends JpaRepository<Plenary, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Plenary plenary where plenary.id = :id")
    Optional<Plenary> lock(UUID id);
}
