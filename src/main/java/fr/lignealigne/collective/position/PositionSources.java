package fr.lignealigne.collective.position;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where positions come from: further remarks that members share, and what became of each. */
@Service
@Transactional(readOnly = true)
public class PositionSources {

    private final JointPositionRepository repository;
    private final PositionQueries queries;
    private final Positions positions;
    private final Remarks remarks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PositionSources(
            JointPositionRepository repository,
            PositionQueries queries,
            Positions positions,
            Remarks remarks,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.positions = positions;
        this.remarks = remarks;
        this.clock = clock;
        this.events = events;
    }

    /** Takes a further shared remark as a source, once; the text stays as it is. */
    @Transactional
    public void addSource(Viewer viewer, PositionId id, RemarkId remark) {
        JointPosition position = lock(viewer, id);
        position.requireNotEnded();
        RemarkDetails source = positions.shared(viewer, position.version(), remark);
        if (queries.addLater(id, source, SourceFate.ANNEXED, viewer, clock.instant())) {
            events.publishEvent(position.changed());
        }
    }

    /** What members share of the same place and is no source of it yet. */
    public List<RemarkDetails> candidates(Viewer viewer, PositionId id) {
        PositionDetails position = positions.get(viewer, id);
        NotAllowed.unless(PositionAccess.mayWrite(viewer));
        Set<RemarkId> known =
                position.sources().stream().map(PositionSource::remark).collect(Collectors.toSet());
        Anchor anchor = position.place().anchor();
        List<RemarkDetails> there = anchor instanceof Anchor.Whole whole
                ? remarks.on(viewer, position.version(), whole)
                : remarks.touching(
                        viewer,
                        position.version(),
                        position.place().firstLine(),
                        position.place().lastLine());
        return there.stream()
                .filter(remark -> remark.state() == RemarkState.SHARED && !known.contains(remark.id()))
                .toList();
    }

    /** Says what became of a source. */
    @Transactional
    public void settle(Viewer viewer, PositionId id, RemarkId remark, SourceFate fate) {
        JointPosition position = lock(viewer, id);
        position.requireNotEnded();
        if (!queries.settle(id, remark, fate)) {
            throw new NotFound();
        }
        events.publishEvent(position.changed());
    }

    private JointPosition lock(Viewer viewer, PositionId id) {
        if (!PositionAccess.mayRead(viewer)) {
            throw new NotFound();
        }
        NotAllowed.unless(PositionAccess.mayWrite(viewer));
        return repository.lock(id.value()).orElseThrow(NotFound::new);
    }
}
