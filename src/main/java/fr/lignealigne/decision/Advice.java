package fr.lignealigne.decision;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.RemarkId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a State body proposes to answer to a remark; it has one advice on each. */
@Entity
class Advice {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID remarkId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String content;
    private UUID givenBy;
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected Advice() {}

    @SuppressWarnings("NullAway.Init")
    Advice(RemarkId remark, AdviceDraft draft, Viewer by, Instant now) {
        this.id = UUID.randomUUID();
        this.remarkId = remark.value();
        this.organisationId = by.organisation().value();
        rewrite(draft, by, now);
    }

    @Nullable
    Long revision() {
        return revision;
    }

    void rewrite(AdviceDraft draft, Viewer by, Instant now) {
        this.outcome = draft.outcome();
        this.content = draft.text();
        this.givenBy = by.person().value();
        this.givenAt = now;
    }
}
