package fr.lignealigne.question;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface WrittenAnswerRepository extends JpaRepository<WrittenAnswer, UUID> {

    Optional<WrittenAnswer> findByQuestionIdAndOrganisationId(UUID question, UUID organisation);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from WrittenAnswer answer where answer.questionId = :question and answer.organisationId = :organisation")
    Optional<WrittenAnswer> lock(UUID question, UUID organisation);
}
