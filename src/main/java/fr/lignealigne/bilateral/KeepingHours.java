package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Changes when officials receive and rooms are open. Each act answers with the meetings to come of that official or room
 * that break a rule afterwards; they are never moved by themselves.
 */
@Service
public class KeepingHours {

    private static final int MOST_RULES = 100;

    private final Availabilities availabilities;
    private final Bookings bookings;
    private final KeptHours keptHours;
    private final Renewing renewing;
    private final Breaking breaking;
    private final OneFunctionEach oneFunction;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    KeepingHours(
            Availabilities availabilities,
            Bookings bookings,
            KeptHours keptHours,
            Renewing renewing,
            Breaking breaking,
            OneFunctionEach oneFunction,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.availabilities = availabilities;
        this.bookings = bookings;
        this.keptHours = keptHours;
        this.renewing = renewing;
        this.breaking = breaking;
        this.oneFunction = oneFunction;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** Adds hours, or absences. */
    public List<BrokenMeeting> add(Viewer viewer, ResourceId resource, List<HoursRule> rules) {
        return keep(viewer, resource, locked -> {
            rules.forEach(Years::refuseOthers);
            if (keptHours.of(List.of(resource)).size() + rules.size() > MOST_RULES) {
                throw new Invalid("bilateral.hours.many", MOST_RULES);
            }
            rules.forEach(rule -> keptHours.add(new HoursRuleId(UUID.randomUUID()), resource, rule));
            return changed(viewer, resource);
        });
    }

    /** Takes hours or an absence back. */
    public List<BrokenMeeting> remove(Viewer viewer, ResourceId resource, HoursRuleId id) {
        return keep(viewer, resource, locked -> {
            if (keptHours
                    .find(id)
                    .filter(row -> row.resource().equals(resource))
                    .isEmpty()) {
                throw new NotFound();
            }
            keptHours.remove(id);
            return changed(viewer, resource);
        });
    }

    /** Says how many meetings a day and how much time around each; what is booked keeps its time around, too, from now on. */
    public List<BrokenMeeting> set(Viewer viewer, ResourceId resource, MeansSettings settings) {
        return keep(viewer, resource, before -> {
            bookings.set(resource, settings);
            renewing.renew(new Bookable(resource, before.kind(), settings, before.closed()));
            return changed(viewer, resource);
        });
    }

    /** Takes an official or a room out of use, or back into it; what it did and what is arranged stays. */
    public List<BrokenMeeting> close(Viewer viewer, ResourceId resource, boolean closed) {
        NotAllowed.unless(BilateralAccess.mayKeepTheMeans(viewer));
        return keep(viewer, resource, locked -> {
            if (!closed) {
                oneFunction.refuseAnother(resource);
            }
            bookings.close(resource, closed ? clock.instant() : null);
            events.publishEvent(new MeansRetired(resource, closed, viewer.person()));
            return breaking.from(viewer, clock.instant(), List.of(resource));
        });
    }

    /**
     * Asked in a transaction of its own before the lock, so that nobody waits for whoever may not keep these hours; then
     * the lock begins the next one, so that what is read afterwards is what stands.
     */
    private List<BrokenMeeting> keep(Viewer viewer, ResourceId resource, Function<Bookable, List<BrokenMeeting>> act) {
        NotAllowed.unless(BilateralAccess.maySeeMeans(viewer));
        attempts.at(() -> refuseUnlessKept(viewer, bookings.look(List.of(resource))));
        return attempts.at(() -> act.apply(refuseUnlessKept(viewer, bookings.lock(List.of(resource)))));
    }

    /** An association is no means: it is not found, so that nobody tells its id from one that is nobody's. */
    private Bookable refuseUnlessKept(Viewer viewer, List<Bookable> found) {
        if (found.isEmpty() || found.getFirst().kind() == ResourceKind.ASSOCIATION) {
            throw new NotFound();
        }
        NotAllowed.unless(availabilities.mayKeep(viewer, found.getFirst().resource()));
        return found.getFirst();
    }

    private List<BrokenMeeting> changed(Viewer viewer, ResourceId resource) {
        events.publishEvent(new HoursChanged(resource, viewer.person()));
        return breaking.from(viewer, clock.instant(), List.of(resource));
    }
}
