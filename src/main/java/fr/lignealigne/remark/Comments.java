package fr.lignealigne.remark;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What colleagues say to each other of a draft of theirs. It is in no export, letter or count of anybody else, and stays
 * with the association after the deposit.
 */
@Service
@Transactional(readOnly = true)
public class Comments {

    /** In characters. */
    public static final int LONGEST = 2_000;

    /** How long the comments of a draft that was thrown away can be brought back with it. */
    static final Duration KEPT_FOR = Duration.ofHours(1);

    private final RemarkRepository repository;
    private final RemarkQueries remarks;
    private final CommentQueries queries;
    private final TeamQueries teams;
    private final DraftWork work;
    private final Clock clock;

    Comments(
            RemarkRepository repository,
            RemarkQueries remarks,
            CommentQueries queries,
            TeamQueries teams,
            DraftWork work,
            Clock clock) {
        this.repository = repository;
        this.remarks = remarks;
        this.queries = queries;
        this.teams = teams;
        this.work = work;
        this.clock = clock;
    }

    /** What was said of these remarks among the viewer's colleagues, the first first; of others' there is nothing. */
    public Map<RemarkId, List<Comment>> of(Viewer viewer, Collection<RemarkId> ids) {
        if (!TeamAccess.mayKnowWork(viewer, viewer.organisation())) {
            return Map.of();
        }
        return queries.of(viewer, ids).stream().collect(Collectors.groupingBy(Comment::remark));
    }

    /** Says something of a draft to one's colleagues. */
    @Transactional
    public CommentId write(Viewer viewer, RemarkId id, String words) {
        Remark draft = repository.lock(id.value()).orElseThrow(NotFound::new);
        NotAllowed.unless(TeamAccess.mayKnowWork(viewer, draft.organisation()));
        if (!draft.state().isWritable()) {
            throw new WrongState("team.comment.tooLate");
        }
        RemarkAccess.Standing standing =
                draft.standing(remarks.collectiveMember(draft.organisation().value()));
        NotAllowed.unless(TeamAccess.mayComment(viewer, standing, teams.of(viewer.organisation())));
        if (words.isBlank()) {
            throw new Invalid("team.comment.missing");
        }
        if (words.strip().length() > LONGEST) {
            throw new Invalid("remark.tooLong", LONGEST);
        }
        CommentId comment = new CommentId(UUID.randomUUID());
        queries.add(comment, id, viewer, words.strip(), clock.instant());
        work.commented(viewer, draft);
        return comment;
    }

    /** Erases what the viewer said; nothing is left of it. */
    @Transactional
    public void erase(Viewer viewer, CommentId id) {
        CommentQueries.Owner owner = queries.owner(id).orElseThrow(NotFound::new);
        NotAllowed.unless(TeamAccess.mayErase(viewer, owner.association(), owner.writer()));
        queries.remove(id);
        repository.findById(owner.remark().value()).ifPresent(work::tell);
    }

    @Scheduled(fixedDelayString = "PT1H")
    @Transactional
    void sweep() {
        work.sweep(clock.instant().minus(KEPT_FOR));
    }
}
