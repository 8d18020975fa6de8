package fr.lignealigne.plenary;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of the whole table: planned, announced to who is invited, moved, held, cancelled. */
@Service
@Transactional(readOnly = true)
public class Plenaries {

    private static final int LONGEST_REASON = 500;

    private final PlenaryRepository repository;
    private final PlenaryPointRepository points;
    private final PlenaryStandings standings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Plenaries(
            PlenaryRepository repository,
            PlenaryPointRepository points,
            PlenaryStandings standings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.points = points;
        this.standings = standings;
        this.clock = clock;
        this.events = events;
    }

    public boolean mayOpen(Viewer viewer) {
        return PlenaryAccess.mayOpen(viewer);
    }

    public boolean mayArrange(Viewer viewer) {
        return PlenaryAccess.mayArrange(viewer);
    }

    /** All that the viewer may know of, the next first. */
    public List<PlenaryDetails> list(Viewer viewer) {
        List<Plenary> all = repository.findAll();
        Map<PlenaryId, PlenaryAccess.Standing> standing = standings.of(all);
        return all.stream()
                .map(plenary -> seen(viewer, plenary, standing.get(plenary.id())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(plenary -> plenary.what().startsAt()))
                .toList();
    }

    /** One of them; not found to whoever may not know of it. */
    public PlenaryDetails get(Viewer viewer, PlenaryId id) {
        return repository
                .findById(id.value())
                .flatMap(plenary -> seen(viewer, plenary, standings.of(plenary)))
                .orElseThrow(NotFound::new);
    }

    private static Optional<PlenaryDetails> seen(
            Viewer viewer, Plenary plenary, PlenaryAccess.@Nullable Standing standing) {
        if (standing == null || !PlenaryAccess.mayKnow(viewer, standing)) {
            return Optional.empty();
        }
        return Optional.of(
                PlenaryAccess.mayArrange(viewer)
                        ? plenary.details()
                        : plenary.detailsOutside(PlenaryAccess.mayRead(viewer, standing)));
    }

    /** Plans one, known to who arranges alone. */
    @Transactional
    public PlenaryId arrange(Viewer viewer, PlenaryDraft draft) {
        NotAllowed.unless(PlenaryAccess.mayArrange(viewer));
        draft.check();
        Plenary plenary = repository.saveAndFlush(new Plenary(draft));
        events.publishEvent(new PlenaryArranged(plenary.id(), viewer.person()));
        standings.tellInside(plenary);
        return plenary.id();
    }

    /** Changes one that was read at this revision; who was invited hears of another time or place. */
    @Transactional
    public void change(Viewer viewer, PlenaryId id, long revision, PlenaryDraft draft) {
        Plenary plenary = standings.hold(viewer, id);
        draft.check();
        if (plenary.change(draft, revision)) {
            events.publishEvent(new PlenaryMoved(id, standings.invited(plenary), viewer.person()));
        }
        standings.tellAll(plenary);
    }

    /** Tells the organisations on its list, which see it from now on. */
    @Transactional
    public void announce(Viewer viewer, PlenaryId id) {
        Plenary plenary = standings.hold(viewer, id);
        plenary.announce(clock.instant());
        events.publishEvent(new PlenaryAnnounced(id, standings.invited(plenary), viewer.person()));
        standings.tellAll(plenary);
    }

    /** It does not take place; who was told of it reads why. */
    @Transactional
    public void cancel(Viewer viewer, PlenaryId id, String reason) {
        Plenary plenary = standings.hold(viewer, id);
        Entered.words(reason, LONGEST_REASON);
        plenary.cancel(reason.strip());
        events.publishEvent(new PlenaryCancelled(
                id, plenary.isAnnounced() ? standings.invited(plenary) : Set.of(), viewer.person()));
        standings.tellAll(plenary);
    }

    /** It took place: its minutes can be written. */
    @Transactional
    public void markHeld(Viewer viewer, PlenaryId id) {
        Plenary plenary = standings.hold(viewer, id);
        plenary.hold(
                clock.instant(),
                points.findByPlenaryIdOrderByPosition(id.value()).stream()
                        .map(PlenaryPoint::asRead)
                        .toList());
        events.publishEvent(new PlenaryHeld(id, viewer.person()));
        standings.tellAll(plenary);
    }
}
