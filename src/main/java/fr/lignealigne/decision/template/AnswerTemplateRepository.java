package fr.lignealigne.decision.template;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AnswerTemplateRepository extends JpaRepository<AnswerTemplate, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from AnswerTemplate template where template.id = :id")
    Optional<AnswerTemplate> lock(UUID id);
}
