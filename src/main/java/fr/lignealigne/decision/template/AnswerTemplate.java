package fr.lignealigne.decision.template;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.TemplateId;
import fr.lignealigne.shared.Invalid;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words for answers, under a name; archived once they are to be taken up no more. */
@Entity
class AnswerTemplate {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private String content;
    private boolean archived;
    private UUID writtenBy;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected AnswerTemplate() {}

    @SuppressWarnings("NullAway.Init")
    AnswerTemplate(TemplateDraft draft, Viewer by, Instant now) {
        this.id = UUID.randomUUID();
        write(draft, by, now);
    }

    TemplateId id() {
        return new TemplateId(id);
    }

    void guard(long read) {
        if (Objects.requireNonNullElse(revision, 0L) != read) {
            throw new Invalid("template.changedMeanwhile");
        }
    }

    final void write(TemplateDraft draft, Viewer by, Instant now) {
        name = draft.name();
        outcome = draft.outcome();
        content = draft.text();
        writtenBy = by.person().value();
        writtenAt = now;
    }

    void archive(boolean wanted) {
        archived = wanted;
    }
}
