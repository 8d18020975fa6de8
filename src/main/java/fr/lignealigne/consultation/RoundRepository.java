package fr.lignealigne.consultation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoundRepository extends JpaRepository<Round, UUID> {

    Optional<Round> findByVersionId(UUID version);
}
