package fr.lignealigne.bilateral;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.timeline.DateConflict;
import fr.lignealigne.timeline.HangsOnDates;
import fr.lignealigne.timeline.MilestoneKind;
import fr.lignealigne.timeline.Procedure;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Bilateral meetings come at the days set for them, and before the arbitration: what is said there must weigh. */
@Component
class MeetingDates implements HangsOnDates {

    private static final List<MeetingState> OPEN =
            List.of(MeetingState.PROPOSED, MeetingState.ACCEPTED, MeetingState.CONFIRMED);

    private final BilateralMeetingRepository meetings;
    private final MeetingDescriptions descriptions;
    private final Clock clock;

    MeetingDates(BilateralMeetingRepository meetings, MeetingDescriptions descriptions, Clock clock) {
        this.meetings = meetings;
        this.descriptions = descriptions;
        this.clock = clock;
    }

    @Override
    public List<DateConflict> conflicts(Viewer viewer, Procedure procedure) {
        var names = descriptions.names(viewer);
        Instant now = clock.instant();
        AllowedDays days = new AllowedDays(procedure.days(
                MilestoneKind.BILATERAL_EXCHANGES, LocalDate.ofInstant(now, Clocks.PARIS), MilestoneKind.ARBITRATION));
        return meetings.findByStates(OPEN).stream()
                .filter(meeting -> meeting.slot().startsAt().isAfter(now))
                .filter(meeting -> names.sight(viewer, meeting) == Sight.ALL)
                .flatMap(meeting -> key(procedure, meeting.slot().start().toLocalDate())
                        .map(key -> new DateConflict(
                                key,
                                names.name(ResourceId.of(meeting.association()), ResourceKind.ASSOCIATION),
                                meeting.slot().startsAt(),
                                address(meeting),
                                BilateralAccess.mayArrange(viewer)
                                        ? address(meeting) + "&acte=deplacer&jours=" + days
                                        : null))
                        .stream())
                .toList();
    }

    private static Optional<String> key(Procedure procedure, LocalDate day) {
        if (procedure.hasBegun(MilestoneKind.ARBITRATION, day)) {
            return Optional.of("conflict.meeting.afterArbitration");
        }
        return procedure.allows(MilestoneKind.BILATERAL_EXCHANGES, day)
                ? Optional.empty()
                : Optional.of("conflict.meeting.outside");
    }

    private static String address(BilateralMeeting meeting) {
        String day = meeting.slot().start().toLocalDate().format(DateTimeFormatter.ISO_WEEK_DATE);
        return "echanges?semaine=" + day.substring(0, day.lastIndexOf('-')) + "&echange=" + meeting.id();
    }
}
