package fr.lignealigne.collective;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody said in a discussion, for their association; it stays that association's whoever moves on. */
@Entity
class Post {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID discussionId;
    private UUID authorId;
    private UUID organisationId;
    private String function;
    private String words;
    private Instant postedAt;
    private @Nullable Instant editedAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Post() {}

    Post(DiscussionId discussion, Viewer author, String words, Instant now) {
        this.id = UUID.randomUUID();
        this.discussionId = discussion.value();
        this.authorId = author.person().value();
        this.organisationId = author.organisation().value();
        this.function = author.function();
        this.words = words;
        this.postedAt = now;
    }

    PostId id() {
        return new PostId(id);
    }

    DiscussionId discussion() {
        return new DiscussionId(discussionId);
    }

    /** 0 as long as it stands as it was posted. */
    long revision() {
        return revision == null ? 0 : revision;
    }

    boolean mayBeTakenBackBy(Viewer viewer) {
        return CollectiveAccess.mayTakeBack(viewer, new PersonId(authorId), new OrganisationId(organisationId));
    }

    /** Says it otherwise; what was withdrawn is not said any more. */
    void edit(String other, Instant now) {
        requireStanding();
        this.words = other;
        this.editedAt = now;
    }

    /** Leaves its place in the discussion, and none of its words. */
    void withdraw(Instant now) {
        requireStanding();
        this.words = "";
        this.withdrawnAt = now;
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw new Invalid("collective.post.withdrawn");
        }
    }
}
