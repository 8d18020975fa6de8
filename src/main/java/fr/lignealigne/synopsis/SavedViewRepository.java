package fr.lignealigne.synopsis;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SavedViewRepository extends JpaRepository<SavedView, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from SavedView view where view.id = :id")
    Optional<SavedView> lock(UUID id);

    @Query("from SavedView view order by view.name, view.id")
    List<SavedView> all();
}
