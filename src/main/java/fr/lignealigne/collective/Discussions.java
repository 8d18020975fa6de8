package fr.lignealigne.collective;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the members of the Collective say to each other. The State reads none of it and hears of none of it. */
@Service
@Transactional(readOnly = true)
public class Discussions {

    /** Of what is said at once, in characters. */
    public static final int LONGEST = 4_000;

    private final DiscussionRepository discussions;
    private final PostRepository posts;
    private final CollectiveQueries queries;
    private final Versions versions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Discussions(
            DiscussionRepository discussions,
            PostRepository posts,
            CollectiveQueries queries,
            Versions versions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.discussions = discussions;
        this.posts = posts;
        this.queries = queries;
        this.versions = versions;
        this.clock = clock;
        this.events = events;
    }

    /** Those about a version and those about nothing in particular, the one with the latest words first. */
    public List<DiscussionSummary> list(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(CollectiveAccess.mayEnter(viewer));
        versions.get(viewer, version);
        return queries.discussions(viewer, version);
    }

    /** One discussion; not found when it is about a version the viewer may not read. */
    public DiscussionDetails get(Viewer viewer, DiscussionId id) {
        NotAllowed.unless(CollectiveAccess.mayEnter(viewer));
        Subject subject = find(viewer, id).subject();
        return new DiscussionDetails(id, subject, queries.posts(viewer, id));
    }

    /** Begins a discussion with its first words. */
    @Transactional
    public DiscussionId begin(Viewer viewer, Subject subject, String words) {
        NotAllowed.unless(CollectiveAccess.mayEnter(viewer));
        String said = checked(words);
        if (subject.version() != null) {
            subject.requireIn(versions.text(viewer, subject.version()));
        }
        Discussion begun = discussions.saveAndFlush(new Discussion(subject, clock.instant()));
        say(viewer, begun, said);
        return begun.id();
    }

    @Transactional
    public PostId answer(Viewer viewer, DiscussionId id, String words) {
        NotAllowed.unless(CollectiveAccess.mayEnter(viewer));
        return say(viewer, find(viewer, id), checked(words));
    }

    private PostId say(Viewer viewer, Discussion discussion, String words) {
        PostId said = posts.saveAndFlush(new Post(discussion.id(), viewer, words, clock.instant()))
                .id();
        events.publishEvent(new DiscussionChanged(discussion.id(), discussion.subject()));
        events.publishEvent(new DiscussionPosted(discussion.id(), discussion.subject(), viewer.person()));
        return said;
    }

    /** Says one's own words otherwise; refused when they were changed elsewhere since they were read, or withdrawn. */
    @Transactional
    public void edit(Viewer viewer, PostId id, long revision, String words) {
        Post post = own(viewer, id);
        String said = checked(words);
        if (post.revision() != revision) {
            throw new Invalid("collective.post.changed");
        }
        post.edit(said, clock.instant());
        changed(post);
    }

    /** Withdraws one's own words: that something was said is still seen, what it was is erased. */
    @Transactional
    public void withdraw(Viewer viewer, PostId id) {
        Post post = own(viewer, id);
        post.withdraw(clock.instant());
        changed(post);
    }

    /** Notes that this person read a discussion down to its last words. */
    @Transactional
    public void markRead(Viewer viewer, DiscussionId id) {
        NotAllowed.unless(CollectiveAccess.mayEnter(viewer));
        find(viewer, id);
        queries.markRead(viewer, id);
    }

    private Post own(Viewer viewer, PostId id) {
        NotAllowed.unless(CollectiveAccess.mayEnter(viewer));
        Post post = posts.lock(id.value()).orElseThrow(NotFound::new);
        NotAllowed.unless(post.mayBeTakenBackBy(viewer));
        return post;
    }

    private void changed(Post post) {
        posts.saveAndFlush(post);
        Discussion discussion = discussions.findById(post.discussion().value()).orElseThrow(NotFound::new);
        events.publishEvent(new DiscussionChanged(discussion.id(), discussion.subject()));
    }

    private Discussion find(Viewer viewer, DiscussionId id) {
        Discussion found = discussions.findById(id.value()).orElseThrow(NotFound::new);
        if (found.subject().version() != null) {
            versions.get(viewer, found.subject().version());
        }
        return found;
    }

    private static String checked(String words) {
        String said = words.strip();
        if (said.codePoints().allMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c))) {
            throw new Invalid("collective.post.empty");
        }
        if (said.length() > LONGEST) {
            throw new Invalid("collective.post.tooLong", LONGEST);
        }
        return said;
    }
}
