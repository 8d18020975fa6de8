package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proposals for the whole calendar. They hold nothing, and nothing tells anybody else that there are any. */
@Service
@Transactional(readOnly = true)
public class Scenarios {

    private final ScenarioTable table;
    private final PlacingTable placings;
    private final ScenarioDescriptions descriptions;
    private final Computing computing;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Scenarios(
            ScenarioTable table,
            PlacingTable placings,
            ScenarioDescriptions descriptions,
            Computing computing,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.placings = placings;
        this.descriptions = descriptions;
        this.computing = computing;
        this.clock = clock;
        this.events = events;
    }

    /** All of them, the latest first. */
    public List<ScenarioSummary> list(Viewer viewer) {
        NotAllowed.unless(ScenarioAccess.mayCompute(viewer));
        return table.all().stream().map(descriptions::summary).toList();
    }

    /** Whether this viewer has anything to do with them. */
    public boolean mayCompute(Viewer viewer) {
        return ScenarioAccess.mayCompute(viewer);
    }

    public Optional<ScenarioDetails> find(Viewer viewer, ScenarioId id) {
        NotAllowed.unless(ScenarioAccess.mayCompute(viewer));
        return table.find(id).map(kept -> descriptions.details(viewer, kept));
    }

    public ScenarioDetails get(Viewer viewer, ScenarioId id) {
        return find(viewer, id).orElseThrow(NotFound::new);
    }

    /** Says what is to be computed; nothing is yet. */
    @Transactional
    public ScenarioId prepare(Viewer viewer, ScenarioDraft draft) {
        NotAllowed.unless(ScenarioAccess.mayCompute(viewer));
        draft.check(LocalDate.ofInstant(clock.instant(), Clocks.PARIS));
        ScenarioId id = ScenarioId.draw();
        table.add(id, viewer, draft, null, null, clock.instant());
        events.publishEvent(new ScenarioChanged(id));
        return id;
    }

    /** One that will move as few as possible of another, and none of its pins; that one stays as it is. */
    @Transactional
    public ScenarioId follow(Viewer viewer, ScenarioId before, String name) {
        NotAllowed.unless(ScenarioAccess.mayCompute(viewer));
        Kept kept = table.find(before).orElseThrow(NotFound::new);
        ScenarioDraft.checkName(name);
        unless(kept.state().isOpen(), "scenario.notOpen");
        ScenarioId id = ScenarioId.draw();
        table.add(id, viewer, kept.draft().named(name), before, kept.renews(), clock.instant());
        placings.replace(
                id, placings.of(before).stream().filter(Kept.Row::pinned).toList());
        events.publishEvent(new ScenarioChanged(id));
        return id;
    }

    /**
     * A proposal that may move the meetings of a published calendar, as few as possible of them, and places what was asked
     * for since; nothing is moved before it is published itself.
     */
    @Transactional
    public ScenarioId renew(Viewer viewer, ScenarioId published, String name) {
        NotAllowed.unless(ScenarioAccess.mayCompute(viewer));
        Kept kept = table.find(published).orElseThrow(NotFound::new);
        ScenarioDraft.checkName(name);
        unless(kept.state() == ScenarioState.PUBLISHED, "scenario.notPublished");
        unless(kept.draft().last().isAfter(LocalDate.ofInstant(clock.instant(), Clocks.PARIS)), "scenario.renew.over");
        ScenarioId id = ScenarioId.draw();
        table.add(id, viewer, kept.draft().named(name), null, published, clock.instant());
        events.publishEvent(new ScenarioChanged(id));
        return id;
    }

    /** @param revision that of the name that was read */
    @Transactional
    public void rename(Viewer viewer, ScenarioId id, long revision, String name) {
        NotAllowed.unless(ScenarioAccess.mayCompute(viewer));
        Kept kept = table.lock(id).orElseThrow(NotFound::new);
        ScenarioDraft.checkName(name);
        unless(kept.revision() == revision, "scenario.changedMeanwhile");
        unless(kept.state() != ScenarioState.PUBLISHED, "scenario.published");
        table.rename(id, name.strip());
        events.publishEvent(new ScenarioChanged(id));
    }

    /** Whether computing again leaves this exchange where it is. */
    @Transactional
    public void pin(Viewer viewer, ScenarioId id, RequestId request, boolean pinned) {
        NotAllowed.unless(ScenarioAccess.mayCompute(viewer));
        Kept kept = table.lock(id).orElseThrow(NotFound::new);
        unless(kept.state().isOpen(), "scenario.notOpen");
        if (!placings.pin(id, request, pinned)) {
            throw new NotFound();
        }
        table.touch(id);
        events.publishEvent(new ScenarioChanged(id));
    }

    /** Throws a proposal away for good; what was published stays readable. */
    @Transactional
    public void delete(Viewer viewer, ScenarioId id) {
        NotAllowed.unless(ScenarioAccess.mayCompute(viewer));
        Kept kept = table.lock(id).orElseThrow(NotFound::new);
        unless(kept.state() != ScenarioState.PUBLISHED, "scenario.published");
        unless(kept.state() != ScenarioState.COMPUTING || !computing.isComputed(id), "scenario.computing");
        table.delete(id);
        events.publishEvent(new ScenarioChanged(id));
    }

    static void unless(boolean fits, String sentence) {
        if (!fits) {
            throw new ScenarioRefused(sentence);
        }
    }
}
