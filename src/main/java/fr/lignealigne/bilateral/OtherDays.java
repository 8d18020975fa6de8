package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Where a meeting could go that may not stay on its day, for whoever may move it. */
@Service
public class OtherDays {

    private final BilateralMeetingRepository meetings;
    private final MeetingDescriptions descriptions;
    private final Bookings bookings;
    private final SlotRules slotRules;
    private final Gatherings gatherings;
    private final Attempts attempts;

    OtherDays(
            BilateralMeetingRepository meetings,
            MeetingDescriptions descriptions,
            Bookings bookings,
            SlotRules slotRules,
            Gatherings gatherings,
            Attempts attempts) {
        this.meetings = meetings;
        this.descriptions = descriptions;
        this.bookings = bookings;
        this.slotRules = slotRules;
        this.gatherings = gatherings;
        this.attempts = attempts;
    }

    /** At most three free slots on these days, the nearest to where the meeting stands first. */
    public List<Slot> free(Viewer viewer, MeetingId id, AllowedDays days) {
        return attempts.at(() -> {
            BilateralMeeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
            Parties parties = descriptions.names(viewer).parties(meeting);
            if (BilateralAccess.sight(viewer, parties) != Sight.ALL) {
                throw new NotFound();
            }
            NotAllowed.unless(BilateralAccess.mayConduct(viewer, parties));
            return free(viewer, meeting, days);
        });
    }

    private static long days(Slot one, Slot other) {
        return Math.abs(
                ChronoUnit.DAYS.between(one.start().toLocalDate(), other.start().toLocalDate()));
    }

    private List<Slot> free(Viewer viewer, BilateralMeeting meeting, AllowedDays days) {
        Slot stands = meeting.slot();
        List<Bookable> resources =
                bookings.look(meeting.draftAt(stands, meeting.place()).resources());
        Predicate<Slot> suits =
                gatherings.apart(viewer).and(slot -> days.include(slot.start().toLocalDate()));
        List<Slot> found = new ArrayList<>();
        for (LocalDate day : days.lookouts(stands.start().toLocalDate(), FreeSlots.DAYS_AROUND)) {
            Slot wish = Slot.of(day, stands.start().toLocalTime(), stands.length());
            slotRules.nearest(resources, wish, meeting.id(), suits).stream()
                    .filter(slot -> found.stream().noneMatch(slot::overlaps))
                    .forEach(found::add);
            if (found.size() >= SlotRules.ALTERNATIVES) {
                break;
            }
        }
        return found.stream()
                .sorted(Comparator.comparingLong((Slot slot) -> days(stands, slot))
                        .thenComparing(slot -> Duration.between(
                                        stands.start().toLocalTime(),
                                        slot.start().toLocalTime())
                                .abs()))
                .limit(SlotRules.ALTERNATIVES)
                .toList();
    }
}
