package fr.lignealigne.bilateral;

import fr.lignealigne.account.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the meetings that break the rules of what they take. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Breaking {

    private static final Duration AHEAD = Duration.ofDays(10 * 366);

    private final BilateralMeetingRepository meetings;
    private final MeetingDescriptions descriptions;
    private final Bookings bookings;
    private final KeptHours keptHours;
    private final WorkingDays workingDays;

    Breaking(
            BilateralMeetingRepository meetings,
            MeetingDescriptions descriptions,
            Bookings bookings,
            KeptHours keptHours,
            WorkingDays workingDays) {
        this.meetings = meetings;
        this.descriptions = descriptions;
        this.bookings = bookings;
        this.keptHours = keptHours;
        this.workingDays = workingDays;
    }

    /** Of all that is to come, as far as this viewer may know it, in the order of time. */
    List<BrokenMeeting> from(Viewer viewer, Instant now, Collection<ResourceId> of) {
        List<BilateralMeeting> open = meetings.findBetween(now, now.plus(AHEAD)).stream()
                .filter(meeting -> meeting.state().open())
                .toList();
        Map<ResourceId, List<BilateralMeeting>> byResource = new HashMap<>();
        open.forEach(meeting -> means(meeting)
                .filter(of::contains)
                .forEach(resource -> byResource
                        .computeIfAbsent(resource, one -> new ArrayList<>())
                        .add(meeting)));
        Map<MeetingId, Set<Breach>> found = new HashMap<>();
        Map<ResourceId, Hours> hours = keptHours.hours(byResource.keySet());
        if (!byResource.isEmpty()) {
            bookings.look(byResource.keySet())
                    .forEach(resource -> look(
                            resource,
                            hours.getOrDefault(resource.resource(), Hours.USUAL),
                            byResource.getOrDefault(resource.resource(), List.of()),
                            found));
        }
        var names = descriptions.names(viewer);
        return open.stream()
                .filter(meeting -> found.containsKey(meeting.id()) && names.sight(viewer, meeting) == Sight.ALL)
                .map(meeting ->
                        new BrokenMeeting(names.details(viewer, meeting), found.getOrDefault(meeting.id(), Set.of())))
                .toList();
    }

    private static Stream<ResourceId> means(BilateralMeeting meeting) {
        return meeting.draftAt(meeting.slot(), meeting.place()).resources().stream()
                .filter(resource -> !resource.equals(ResourceId.of(meeting.association())));
    }

    private void look(
            Bookable resource, Hours hours, List<BilateralMeeting> taking, Map<MeetingId, Set<Breach>> found) {
        for (BilateralMeeting meeting : taking) {
            Set<Breach> why = EnumSet.noneOf(Breach.class);
            if (resource.closed()) {
                why.add(Breach.CLOSED);
            }
            if (!meeting.isOutsideKnowingly() && !hours.include(meeting.slot(), workingDays::isHoliday)) {
                why.add(Breach.AWAY);
            }
            if (taking.stream().anyMatch(other -> other != meeting && areTooNear(resource, meeting, other))) {
                why.add(Breach.TOO_NEAR);
            }
            int most = resource.settings().mostADay();
            if (most > 0
                    && taking.stream()
                                    .filter(other -> isSameDay(meeting, other))
                                    .count()
                            > most) {
                why.add(Breach.DAY_FULL);
            }
            if (!why.isEmpty()) {
                found.computeIfAbsent(meeting.id(), id -> EnumSet.noneOf(Breach.class))
                        .addAll(why);
            }
        }
    }

    private static boolean areTooNear(Bookable resource, BilateralMeeting one, BilateralMeeting other) {
        Slot wide = new Slot(
                one.slot().startsAt().minus(resource.gap()), one.slot().endsAt().plus(resource.gap()));
        return wide.overlaps(other.slot());
    }

    private static boolean isSameDay(BilateralMeeting one, BilateralMeeting other) {
        return one.slot().start().toLocalDate().equals(other.slot().start().toLocalDate());
    }
}
