package fr.lignealigne.remark;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.HolderKind;
import fr.lignealigne.attachment.Wall;
import fr.lignealigne.shared.NotFound;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The walls of a remark are those of its files: read with its words, changed as its words are. */
@Component
class RemarkWall implements Wall {

    private final RemarkRepository repository;
    private final RemarkQueries queries;
    private final DraftWork work;
    private final ApplicationEventPublisher events;

    RemarkWall(RemarkRepository repository, RemarkQueries queries, DraftWork work, ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.work = work;
        this.events = events;
    }

    @Override
    public HolderKind kind() {
        return HolderKind.REMARK;
    }

    @Override
    public boolean holds(UUID holder) {
        return repository.existsById(holder);
    }

    @Override
    public boolean mayRead(Viewer viewer, UUID holder) {
        return queries.find(viewer, new RemarkId(holder)).isPresent();
    }

    @Override
    public void holdForChange(Viewer viewer, UUID holder) {
        Remark remark = repository.lock(holder).orElseThrow(NotFound::new);
        RemarkAccess.Standing standing = standing(remark);
        if (!RemarkAccess.mayRead(viewer, standing)) {
            throw new NotFound();
        }
        NotAllowed.unless(RemarkAccess.mayChangeFiles(viewer, standing));
        work.changed(viewer, remark);
    }

    @Override
    public void filesChanged(UUID holder) {
        repository
                .findById(holder)
                .ifPresent(remark -> events.publishEvent(remark.linesChanged(RemarkAccess.readers(standing(remark)))));
    }

    private RemarkAccess.Standing standing(Remark remark) {
        return remark.standing(queries.collectiveMember(remark.organisation().value()));
    }
}
