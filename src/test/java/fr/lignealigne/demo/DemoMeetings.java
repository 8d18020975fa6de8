package fr.lignealigne.demo;

import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static fr.lignealigne.demo.DemoRemarks.text;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.Equipment;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.OfficialDraft;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.OtherTimes;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.RoomDraft;
import fr.lignealigne.bilateral.RoomId;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Clocks;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** Registers the rooms and officials of the demonstration and arranges its bilateral meetings. */
@TestComponent
class DemoMeetings {

    /** Before the first meeting of the file, so that it could be arranged. */
    private static final Duration BEFORE_THE_FIRST = Duration.ofDays(20);

    private final Rooms rooms;
    private final Officials officials;
    private final Arranging arranging;
    private final BilateralMeetings meetings;
    private final DemoMeans means;
    private final OtherTimes otherTimes;
    private final DemoMinutes minutes;
    private final MovableClock clock;
    private final Map<String, RoomId> roomByCode = new HashMap<>();
    private final Map<String, OfficialId> officialByCode = new HashMap<>();

    DemoMeetings(
            Rooms rooms,
            Officials officials,
            Arranging arranging,
            BilateralMeetings meetings,
            DemoMeans means,
            OtherTimes otherTimes,
            DemoMinutes minutes,
            MovableClock clock) {
        this.rooms = rooms;
        this.officials = officials;
        this.arranging = arranging;
        this.meetings = meetings;
        this.means = means;
        this.otherTimes = otherTimes;
        this.minutes = minutes;
        this.clock = clock;
    }

    void load(Viewer miprof, Cast cast) {
        var content = DemoContent.map("meetings.yaml");
        content.get("rooms").forEach(room -> roomByCode.put(text(room, "code"), register(miprof, room)));
        content.get("officials")
                .forEach(official -> officialByCode.put(text(official, "code"), register(miprof, official, cast)));
        content.get("meetings").forEach(meeting -> arrange(miprof, meeting, cast));
        means.load(miprof, cast, officialByCode, roomByCode);
    }

    private RoomId register(Viewer miprof, Map<String, Object> room) {
        Set<Equipment> equipment = DemoLoader.strings(room.get("equipment")).stream()
                .map(Equipment::valueOf)
                .collect(Collectors.toSet());
        return rooms.register(miprof, new RoomDraft(text(room, "name"), (Integer) room.get("capacity"), equipment));
    }

    private OfficialId register(Viewer miprof, Map<String, Object> official, Cast cast) {
        Set<Theme> competences = DemoLoader.strings(official.get("competences")).stream()
                .map(Theme::valueOf)
                .collect(Collectors.toSet());
        PersonId person = cast.person(text(official, "person"));
        OrganisationId organisation = cast.organisation(text(official, "organisation"));
        return officials.register(
                miprof, new OfficialDraft(text(official, "function"), organisation, person, competences));
    }

    private void arrange(Viewer miprof, Map<String, Object> meeting, Cast cast) {
        Viewer lead = cast.lead(text(meeting, "association"));
        Set<OfficialId> invited = DemoLoader.strings(meeting.get("officials")).stream()
                .map(officialByCode::get)
                .collect(Collectors.toSet());
        Place place = Boolean.TRUE.equals(meeting.get("video"))
                ? new Place.ByVideo("https://visio.demo.example/"
                        + text(meeting, "association").toLowerCase(Locale.ROOT))
                : new Place.InRoom(roomByCode.get(text(meeting, "room")));
        Slot slot = Slot.of(
                workingDay((Integer) meeting.get("dayOffset")),
                LocalTime.parse(text(meeting, "time")),
                Duration.ofMinutes((Integer) meeting.get("minutes")));
        clock.goBack(BEFORE_THE_FIRST);
        MeetingId id = arranging.arrange(
                miprof,
                new MeetingDraft(lead.organisation(), invited, place, slot, text(meeting, "subject")),
                "Convenu de vive voix");
        String state = text(meeting, "state");
        if (List.of("ACCEPTED", "CONFIRMED", "HELD").contains(state)) {
            meetings.accept(lead, unmoved(id));
        }
        if (List.of("CONFIRMED", "HELD").contains(state)) {
            meetings.confirm(miprof, unmoved(id));
        }
        if (meeting.containsKey("other")) {
            List<Slot> slots = DemoLoader.strings(meeting.get("otherTimes")).stream()
                    .map(hour -> Slot.of(slot.start().toLocalDate(), LocalTime.parse(hour), slot.length()))
                    .toList();
            otherTimes.propose(lead, unmoved(id), text(meeting, "other"), slots);
        }
        if (state.equals("CANCELLED")) {
            boolean isTheirs = text(meeting, "cancelledBy").equals(text(meeting, "association"));
            meetings.cancel(isTheirs ? lead : miprof, unmoved(id), text(meeting, "why"));
        }
        if (List.of("CONFIRMED", "HELD").contains(state)) {
            minutes.agenda(id, text(meeting, "association"), state.equals("HELD"), cast);
        }
        clock.goBack(Duration.ZERO);
        if (state.equals("HELD")) {
            meetings.markHeld(miprof, unmoved(id));
            minutes.write(id, text(meeting, "association"), cast);
        }
    }

    private LocalDate workingDay(int offset) {
        LocalDate day = LocalDate.now(clock.withZone(Clocks.PARIS));
        int left = Math.abs(offset);
        while (isWeekend(day)) {
            day = day.plusDays(1);
        }
        while (left > 0) {
            day = day.plusDays(Integer.signum(offset));
            left -= isWeekend(day) ? 0 : 1;
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
