package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
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
            return days.nearest(meeting.slot().start().toLocalDate())
                    .map(day -> free(viewer, meeting, day, days))
                    .orElse(List.of());
        });
    }

    private List<Slot> free(Viewer viewer, BilateralMeeting meeting, LocalDate nearest, AllowedDays days) {
        Slot stands = meeting.slot();
        Slot wish = Slot.of(nearest, stands.start().toLocalTime(), stands.length());
        return slotRules.nearest(
                bookings.look(meeting.draftAt(stands, meeting.place()).resources()),
                wish,
                meeting.id(),
                gatherings.apart(viewer).and(slot -> days.include(slot.start().toLocalDate())));
    }
}
