package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes when officials receive and rooms are open. Each act answers with the meetings to come of that official or room
 * that break a rule afterwards; they are never moved by themselves.
 */
@Service
@Transactional
public class KeepingHours {

    private static final int MOST_RULES = 100;

    private final Availabilities availabilities;
    private final Bookings bookings;
    private final KeptHours keptHours;
    private final Renewing renewing;
    private final Breaking breaking;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    KeepingHours(
            Availabilities availabilities,
            Bookings bookings,
            KeptHours keptHours,
            Renewing renewing,
            Breaking breaking,
            Clock clock,
            ApplicationEventPublisher events) {
        this.availabilities = availabilities;
        this.bookings = bookings;
        this.keptHours = keptHours;
        this.renewing = renewing;
        this.breaking = breaking;
        this.clock = clock;
        this.events = events;
    }

    /** Adds hours, or absences. */
    public List<BrokenMeeting> add(Viewer viewer, ResourceId resource, List<HoursRule> rules) {
        lock(viewer, resource);
        if (keptHours.of(List.of(resource)).size() + rules.size() > MOST_RULES) {
            throw new Invalid("bilateral.hours.many", MOST_RULES);
        }
        rules.forEach(rule -> keptHours.add(new HoursRuleId(UUID.randomUUID()), resource, rule));
        return changed(viewer, resource);
    }

    /** Takes hours or an absence back. */
    public List<BrokenMeeting> remove(Viewer viewer, ResourceId resource, HoursRuleId id) {
        lock(viewer, resource);
        if (keptHours.find(id).filter(row -> row.resource().equals(resource)).isEmpty()) {
            throw new NotFound();
        }
        keptHours.remove(id);
        return changed(viewer, resource);
    }

    /** Says how many meetings a day and how much time around each; what is booked keeps its time around, too, from now on. */
    public List<BrokenMeeting> set(Viewer viewer, ResourceId resource, MeansSettings settings) {
        Bookable before = lock(viewer, resource);
        bookings.set(resource, settings);
        renewing.renew(new Bookable(resource, before.kind(), settings, before.closed()));
        return changed(viewer, resource);
    }

    /** Takes an official or a room out of use, or back into it; what it did and what is arranged stays. */
    public List<BrokenMeeting> close(Viewer viewer, ResourceId resource, boolean closed) {
        NotAllowed.unless(BilateralAccess.mayKeepTheMeans(viewer));
        lock(viewer, resource);
        bookings.close(resource, closed ? clock.instant() : null);
        events.publishEvent(new MeansRetired(resource, closed, viewer.person()));
        return breaking.from(viewer, clock.instant(), List.of(resource));
    }

    /** The lock comes first, so that what is read afterwards is what stands. */
    private Bookable lock(Viewer viewer, ResourceId resource) {
        NotAllowed.unless(BilateralAccess.maySeeMeans(viewer));
        Bookable locked = bookings.lock(List.of(resource)).getFirst();
        NotAllowed.unless(locked.kind() != ResourceKind.ASSOCIATION && availabilities.mayKeep(viewer, resource));
        return locked;
    }

    private List<BrokenMeeting> changed(Viewer viewer, ResourceId resource) {
        events.publishEvent(new HoursChanged(resource, viewer.person()));
        return breaking.from(viewer, clock.instant(), List.of(resource));
    }
}
