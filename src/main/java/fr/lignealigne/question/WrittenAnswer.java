package fr.lignealigne.question;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the people of an association write together as its answer, before it is deposited and between two deposits. */
@Entity
class WrittenAnswer {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID questionId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private @Nullable Stance stance;

    private String words = "";
    private String editedAs;
    private Instant editedAt;

    @SuppressWarnings("NullAway.Init")
    protected WrittenAnswer() {}

    @SuppressWarnings("NullAway.Init")
    WrittenAnswer(QuestionId question, OrganisationId organisation) {
        this.id = UUID.randomUUID();
        this.questionId = question.value();
        this.organisationId = organisation.value();
    }

    void write(Viewer editor, AnswerDraft draft, Instant now) {
        this.stance = draft.stance();
        this.words = draft.words().strip();
        this.editedAs = editor.function();
        this.editedAt = now;
    }

    long revision() {
        return revision == null ? OwnAnswer.NOTHING_YET : revision;
    }

    AnswerDraft draft() {
        return new AnswerDraft(stance, words);
    }

    String editedAs() {
        return editedAs;
    }

    Instant editedAt() {
        return editedAt;
    }
}
