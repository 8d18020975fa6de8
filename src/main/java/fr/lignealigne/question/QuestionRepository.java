package fr.lignealigne.question;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface QuestionRepository extends JpaRepository<Question, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Question question where question.id = :id")
    Optional<Question> lock(UUID id);

    /** Keeps a question as it is until the act is over: nobody closes or withdraws it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("from Question question where question.id = :id")
    Optional<Question> hold(UUID id);

    @Query("from Question question order by question.closesAt desc, question.id")
    List<Question> all();

    @Query("from Question question where question.versionId = :version order by question.closesAt, question.id")
    List<Question> onVersion(UUID version);
}
