package fr.lignealigne.collective;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PostRepository extends JpaRepository<Post, UUID> {

    /** Locks what was said, so that of two who change it at once one comes second. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Post post where post.id = :id")
    Optional<Post> lock(UUID id);
}
