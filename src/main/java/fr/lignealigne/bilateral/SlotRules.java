package fr.lignealigne.bilateral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is asked of a slot besides that it is free, whichever way in it came: resources in use, no full day, their hours.
 * Asked under the locks of {@link Bookings#lock}, so that neither a cap nor hours can change meanwhile.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SlotRules {

    static final int ALTERNATIVES = 3;

    private final KeptHours keptHours;
    private final BusyTimes busyTimes;
    private final WorkingDays workingDays;
    private final Clock clock;

    SlotRules(KeptHours keptHours, BusyTimes busyTimes, WorkingDays workingDays, Clock clock) {
        this.keptHours = keptHours;
        this.busyTimes = busyTimes;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * A meeting that may take part in the count of a day already.
     *
     * @param meeting the meeting that is moved
     * @param offer the offer of which it is a slot
     */
    record Besides(@Nullable MeetingId meeting, @Nullable OfferId offer) {

        static final Besides NOTHING = new Besides(null, null);
    }

    /** Refuses a closed resource and a full day. */
    void refuseClosedOrFull(MeetingDescriptions.Names names, Collection<Bookable> locked, Slot slot, Besides besides) {
        LocalDate day = slot.start().toLocalDate();
        for (Bookable resource : locked) {
            String name = names.name(resource.resource(), resource.kind());
            if (resource.closed()) {
                throw new MeansClosed(name);
            }
            int most = resource.settings().mostADay();
            if (most > 0 && busyTimes.countOn(day, resource.resource(), besides.meeting(), besides.offer()) >= most) {
                throw new DayFull(name, most);
            }
        }
    }

    /** The names of those who are not there at that time; associations are asked, not reckoned. */
    List<String> away(MeetingDescriptions.Names names, Collection<Bookable> resources, Slot slot) {
        Map<ResourceId, Hours> hours = hours(resources);
        return resources.stream()
                .filter(resource -> resource.kind() != ResourceKind.ASSOCIATION)
                .filter(resource -> !include(hours, resource, slot))
                .map(resource -> names.name(resource.resource(), resource.kind()))
                .toList();
    }

    /** The reason, only if one is needed; refused when one is needed and none was given. */
    @Nullable
    String whyOutside(
            MeetingDescriptions.Names names, Collection<Bookable> locked, Slot slot, @Nullable String despite) {
        List<String> away = away(names, locked, slot);
        if (!away.isEmpty() && despite == null) {
            throw new OutsideHours(away);
        }
        return away.isEmpty() ? null : despite;
    }

    /**
     * The free slots nearest to this one, within the hours of all.
     *
     * @param suits asked of each besides
     */
    List<Slot> nearest(Collection<Bookable> resources, Slot wish, @Nullable MeetingId except, Predicate<Slot> suits) {
        Slot horizon = FreeSlots.horizon(wish);
        List<Bookable> means = resources.stream()
                .filter(resource -> resource.kind() != ResourceKind.ASSOCIATION)
                .toList();
        List<List<Slot>> open = hours(means).values().stream()
                .map(hours -> hours.between(horizon, workingDays::isHoliday))
                .toList();
        return FreeSlots.nearest(
                wish,
                slot -> suits.test(slot) && open.stream().allMatch(spans -> isWithin(spans, slot)),
                busyTimes.blocked(resources, horizon, except),
                clock.instant(),
                ALTERNATIVES);
    }

    private static boolean isWithin(List<Slot> spans, Slot slot) {
        return spans.stream()
                .anyMatch(span -> !slot.startsAt().isBefore(span.startsAt())
                        && !slot.endsAt().isAfter(span.endsAt()));
    }

    private boolean include(Map<ResourceId, Hours> hours, Bookable resource, Slot slot) {
        return hours.getOrDefault(resource.resource(), Hours.USUAL).include(slot, workingDays::isHoliday);
    }

    private Map<ResourceId, Hours> hours(Collection<Bookable> resources) {
        return keptHours.hours(resources.stream().map(Bookable::resource).toList());
    }
}
