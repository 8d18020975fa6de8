package fr.lignealigne.remark;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.HungFiles;
import fr.lignealigne.consultation.RoundState;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Correcting a deposited remark, whose text never changes: a revision begins as a draft with the same words, known to
 * its association alone. Deposited as drafts are, it takes the place of the earlier one, which is read in its history
 * from then on.
 */
@Service
@Transactional(readOnly = true)
public class Revising {

    private final RemarkRepository repository;
    private final RemarkQueries queries;
    private final Versions versions;
    private final Rounds rounds;
    private final HungFiles files;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Revising(
            RemarkRepository repository,
            RemarkQueries queries,
            Versions versions,
            Rounds rounds,
            HungFiles files,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.versions = versions;
        this.rounds = rounds;
        this.files = files;
        this.clock = clock;
        this.events = events;
    }

    /** Begins the revision of a deposited remark, or answers the one a colleague began; while the round is open. */
    @Transactional
    public RemarkDetails begin(Viewer viewer, RemarkId id) {
        Remark remark = repository.lock(id.value()).orElseThrow(NotFound::new);
        RemarkAccess.Standing standing =
                remark.standing(queries.collectiveMember(remark.organisation().value()));
        NotAllowed.unless(RemarkAccess.mayCorrect(viewer, standing));
        boolean isOpen = rounds.of(viewer, remark.version())
                .filter(round -> round.stateAt(clock.instant()) == RoundState.OPEN)
                .isPresent();
        if (!isOpen) {
            throw new NotOpenForRemarks();
        }
        Remark revision = repository.findByCorrectsId(id.value()).orElseGet(() -> draft(viewer, remark));
        return queries.find(viewer, revision.id()).orElseThrow(NotFound::new);
    }

    private Remark draft(Viewer viewer, Remark remark) {
        RemarkDraft words =
                queries.find(viewer, remark.id()).orElseThrow(NotFound::new).draft();
        AnchoredPlace place = AnchoredPlace.in(versions.text(viewer, remark.version()), words.anchor());
        Remark revision = repository.saveAndFlush(Remark.correcting(remark, viewer, place, words, clock.instant()));
        files.copy(viewer, remark.id().value(), revision.id().value());
        events.publishEvent(revision.linesChanged(RemarkAccess.readers(revision.standing(viewer.inTheCollective()))));
        return revision;
    }

    /** What a remark said before it was corrected, the latest revision first, as far as the viewer may read it. */
    public List<RemarkDetails> earlier(Viewer viewer, RemarkDetails remark) {
        List<RemarkDetails> earlier = new ArrayList<>();
        Optional<RemarkDetails> next = corrected(viewer, remark);
        while (next.isPresent()) {
            earlier.add(next.get());
            next = corrected(viewer, next.get());
        }
        return earlier;
    }

    private Optional<RemarkDetails> corrected(Viewer viewer, RemarkDetails remark) {
        return Optional.ofNullable(remark.corrects()).flatMap(id -> queries.find(viewer, id));
    }
}
