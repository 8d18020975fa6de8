package fr.lignealigne.question;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** An answer as its lead deposited it. Written once; a later one of the same association takes its place. */
@Entity
class DepositedAnswer implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID requestKey;
    private UUID questionId;
    private UUID organisationId;

    /** From 1 on, within its question and association. */
    private int position;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String words;
    private UUID depositedBy;
    private String depositedAs;
    private Instant depositedAt;

    @SuppressWarnings("NullAway.Init")
    protected DepositedAnswer() {}

    DepositedAnswer(
            QuestionId question, Viewer lead, int position, Stance stance, String words, UUID requestKey, Instant now) {
        this.id = UUID.randomUUID();
        this.requestKey = requestKey;
        this.questionId = question.value();
        this.organisationId = lead.organisation().value();
        this.position = position;
        this.stance = stance;
        this.words = words;
        this.depositedBy = lead.person().value();
        this.depositedAs = lead.function();
        this.depositedAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** It is only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    boolean says(Stance other, String otherWords) {
        return stance == other && words.equals(otherWords);
    }

    GivenAnswer details() {
        return new GivenAnswer(position, stance, words, depositedAs, depositedAt);
    }
}
