package fr.lignealigne.timeline;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of the procedure: its milestones, and what became of their dates. */
@Service
@Transactional(readOnly = true)
public class Timeline {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_TEXT = 500;

    private final MilestoneRepository milestones;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Timeline(MilestoneRepository milestones, Clock clock, ApplicationEventPublisher events) {
        this.milestones = milestones;
        this.clock = clock;
        this.events = events;
    }

    /** Every milestone, in the order of its dates. */
    public List<MilestoneDetails> list(Viewer viewer) {
        NotAllowed.unless(TimelineAccess.mayRead(viewer));
        return milestones.findAll().stream()
                .map(Milestone::details)
                .sorted(Comparator.comparing((MilestoneDetails m) -> m.dates().first())
                        .thenComparing(m -> m.dates().last())
                        .thenComparing(MilestoneDetails::kind))
                .toList();
    }

    /** Whether this viewer may add, confirm and postpone. */
    public boolean mayWrite(Viewer viewer) {
        return TimelineAccess.mayWrite(viewer);
    }

    /** Adds a tentative milestone. */
    @Transactional
    public MilestoneId add(Viewer viewer, MilestoneDraft draft) {
        NotAllowed.unless(TimelineAccess.mayWrite(viewer));
        if (draft.title().isBlank()) {
            throw new Invalid("timeline.title.missing");
        }
        refuseIfLonger(draft.title(), LONGEST_TITLE);
        refuseIfLonger(draft.description(), LONGEST_TEXT);
        List<Milestone> others = milestones.lockAll();
        Milestone milestone = milestones.save(new Milestone(draft));
        checkOrder(milestone, others);
        events.publishEvent(new MilestoneAdded(milestone.id(), draft.kind(), draft.dates(), viewer.person()));
        return milestone.id();
    }

    @Transactional
    public void confirm(Viewer viewer, MilestoneId id) {
        NotAllowed.unless(TimelineAccess.mayWrite(viewer));
        find(id).confirm();
        events.publishEvent(new MilestoneConfirmed(id, viewer.person()));
    }

    /** Gives other dates, with the reason; the dates left stay readable for ever. */
    @Transactional
    public void postpone(Viewer viewer, MilestoneId id, Dates to, String reason) {
        NotAllowed.unless(TimelineAccess.mayWrite(viewer));
        if (reason.isBlank()) {
            throw new Invalid("timeline.reason.missing");
        }
        refuseIfLonger(reason, LONGEST_TEXT);
        List<Milestone> all = milestones.lockAll();
        Milestone milestone = find(id);
        Dates from = milestone.dates();
        milestone.postpone(to, reason.strip(), clock.instant());
        checkOrder(milestone, all);
        events.publishEvent(new MilestonePostponed(id, from, to, viewer.person()));
    }

    @Transactional
    public void markDone(Viewer viewer, MilestoneId id) {
        NotAllowed.unless(TimelineAccess.mayWrite(viewer));
        find(id).markDone(LocalDate.ofInstant(clock.instant(), Clocks.PARIS));
        events.publishEvent(new MilestoneDone(id, viewer.person()));
    }

    private Milestone find(MilestoneId id) {
        return milestones.findById(id.value()).orElseThrow(NotFound::new);
    }

    private static void checkOrder(Milestone changed, List<Milestone> all) {
        @Nullable UUID plan = changed.planId();
        CommunicationComesLast.check(Stream.concat(
                        Stream.of(changed),
                        all.stream().filter(other -> !other.id().equals(changed.id())))
                .filter(milestone -> Objects.equals(milestone.planId(), plan))
                .map(milestone -> new CommunicationComesLast.Dated(milestone.kind(), milestone.dates()))
                .toList());
    }

    private static void refuseIfLonger(String text, int longest) {
        if (text.length() > longest) {
            throw new Invalid("timeline.tooLong", longest);
        }
    }
}
