package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.timeline.Gathering;
import fr.lignealigne.timeline.GathersEverybody;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/**
 * The hours at which everybody is at the table. They refuse no meeting, since who places one may have a reason; but none is
 * proposed then, and who may know of the gathering is told of it.
 */
@Service
public class Gatherings {

    private final List<GathersEverybody> features;

    Gatherings(List<GathersEverybody> features) {
        this.features = features;
    }

    /** All that the viewer may know of. */
    public List<Gathering> known(Viewer viewer) {
        NotAllowed.unless(BilateralAccess.mayOpenTheCalendar(viewer));
        return features.stream()
                .flatMap(feature -> feature.known(viewer).stream())
                .toList();
    }

    /** When they are. */
    public List<Slot> hours(Viewer viewer) {
        return known(viewer).stream().map(Gatherings::slot).toList();
    }

    /** Whether a slot is at the time of none of those that the viewer may know of. */
    Predicate<Slot> apart(Viewer viewer) {
        List<Slot> hours = hours(viewer);
        return slot -> hours.stream().noneMatch(slot::overlaps);
    }

    /** Those of these that are at the same time as a meeting. */
    public static List<Gathering> meanwhile(Slot slot, List<Gathering> known) {
        return known.stream().filter(one -> slot(one).overlaps(slot)).toList();
    }

    public static Slot slot(Gathering gathering) {
        return new Slot(gathering.startsAt(), gathering.endsAt());
    }
}
