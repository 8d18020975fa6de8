package fr.lignealigne.synopsis;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filters of the consolidated reading under a name. */
@Entity
class SavedView {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID authorId;
    private UUID organisationId;
    private String savedAs;
    private String name;
    private String filters;
    private boolean shared;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    SavedView(Viewer author, SavedViewDraft draft, Instant now) {
        this.id = UUID.randomUUID();
        this.authorId = author.person().value();
        this.organisationId = author.organisation().value();
        this.savedAs = author.function();
        this.name = draft.name();
        this.filters = draft.filters();
        this.shared = draft.shared();
        this.savedAt = now;
    }

    SavedViewId id() {
        return new SavedViewId(id);
    }

    String name() {
        return name;
    }

    SynopsisAccess.Kept kept() {
        return new SynopsisAccess.Kept(new PersonId(authorId), new OrganisationId(organisationId), shared);
    }

    /** Renames and shares it, as it was read at this revision. */
    void change(long read, SavedViewDraft draft, Instant now) {
        if (revision() != read) {
            throw new Invalid("savedView.changedMeanwhile");
        }
        this.name = draft.name();
        this.filters = draft.filters();
        this.shared = draft.shared();
        this.savedAt = now;
    }

    SavedViewSummary summary(Viewer viewer) {
        return new SavedViewSummary(
                id(), name, filters, shared, SynopsisAccess.mayChangeView(viewer, kept()), savedAs, revision());
    }

    private long revision() {
        return Objects.requireNonNullElse(revision, 0L);
    }
}
