package fr.lignealigne.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DepositedAnswerRepository extends JpaRepository<DepositedAnswer, UUID> {

    Optional<DepositedAnswer> findByRequestKey(UUID requestKey);

    List<DepositedAnswer> findByQuestionIdOrderByPositionDesc(UUID question);

    List<DepositedAnswer> findByQuestionIdAndOrganisationIdOrderByPositionDesc(UUID question, UUID organisation);

    /** The questions that an association answered. */
    @Query("select distinct answer.questionId from DepositedAnswer answer where answer.organisationId = :organisation")
    Set<UUID> answeredBy(UUID organisation);
}
