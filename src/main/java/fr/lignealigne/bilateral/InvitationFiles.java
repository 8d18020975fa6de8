package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Words;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Version;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes meetings as iCalendar messages (RFC 5545, RFC 5546): one stable UID each, a sequence that only rises. Neither
 * the subject nor any remark is in them: they end in calendars that others read.
 */
@Component
class InvitationFiles {

    /** Short, and with rules rather than a list of dates, which Outlook misreads. */
    private static final String PARIS = """
            BEGIN:VCALENDAR
            BEGIN:VTIMEZONE
            TZID:Europe/Paris
            BEGIN:DAYLIGHT
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            DTSTART:19700329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            DTSTART:19701025T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """;

    private final URI organiser;
    private final Clock clock;

    InvitationFiles(@Value("${portal.calendar.organiser}") String organiser, Clock clock) {
        this.organiser = URI.create("mailto:" + organiser);
        this.clock = clock;
    }

    CalendarFile of(MeetingDetails meeting) {
        boolean cancelled = meeting.state() == MeetingState.CANCELLED;
        String method = cancelled ? Method.VALUE_CANCEL : Method.VALUE_REQUEST;
        Calendar calendar = new Calendar()
                .withProdId("-//" + say("app.name") + "//FR")
                .withProperty(new Version(new ParameterList(), Version.VALUE_2_0))
                .withProperty(new CalScale(CalScale.VALUE_GREGORIAN))
                .withProperty(new Method(method))
                .withComponent(paris())
                .withComponent(event(meeting))
                .getFluentTarget();
        return new CalendarFile("echange-" + meeting.slot().start().toLocalDate() + ".ics", method, written(calendar));
    }

    private VEvent event(MeetingDetails meeting) {
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.id() + "@ligne-a-ligne"));
        event.add(new Sequence(meeting.sequence()));
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(meeting.slot().start()));
        event.add(new DtEnd<>(meeting.slot().end()));
        event.add(new Summary(say("bilateral.ics.summary", meeting.associationName())));
        event.add(new Description(say("bilateral.ics.description")));
        event.add(new Location(location(meeting)));
        event.add(new Clazz(Clazz.VALUE_CONFIDENTIAL));
        event.add(new Status(status(meeting.state())));
        Organizer from = new Organizer(organiser);
        from.add(new Cn(say("app.name")));
        event.add(from);
        event.add(attendee(meeting.association().value(), meeting.associationName(), CuType.GROUP, answer(meeting)));
        meeting.officials()
                .forEach(official -> event.add(
                        attendee(official.id().value(), official.function(), CuType.INDIVIDUAL, PartStat.ACCEPTED)));
        RoomSummary room = meeting.room();
        if (room != null) {
            event.add(attendee(room.id().value(), room.name(), CuType.ROOM, PartStat.ACCEPTED));
        }
        return event;
    }

    /** Known by id, not by address: a file handed to one must not carry the addresses of the others. */
    private static Attendee attendee(UUID id, String name, CuType kind, PartStat answer) {
        Attendee attendee = new Attendee(URI.create("urn:uuid:" + id));
        attendee.add(new Cn(name));
        attendee.add(kind);
        attendee.add(answer);
        return attendee;
    }

    private static PartStat answer(MeetingDetails meeting) {
        return switch (meeting.state()) {
            case PROPOSED -> PartStat.NEEDS_ACTION;
            case ACCEPTED, CONFIRMED, HELD, NO_SHOW -> PartStat.ACCEPTED;
            case CANCELLED -> PartStat.DECLINED;
        };
    }

    private static String status(MeetingState state) {
        return switch (state) {
            case PROPOSED, ACCEPTED -> Status.VALUE_TENTATIVE;
            case CONFIRMED, HELD, NO_SHOW -> Status.VALUE_CONFIRMED;
            case CANCELLED -> Status.VALUE_CANCELLED;
        };
    }

    private static String location(MeetingDetails meeting) {
        RoomSummary room = meeting.room();
        String link = meeting.videoLink();
        return room != null ? room.name() : link != null ? link : "";
    }

    private static String say(String key, Object... arguments) {
        return Words.say(Locale.FRENCH, key, arguments);
    }

    private static VTimeZone paris() {
        try {
            return (VTimeZone) new CalendarBuilder()
                    .build(new StringReader(PARIS.replace("\n", "\r\n")))
                    .getComponents()
                    .getFirst();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException("The time zone of Paris does not parse", e);
        }
    }

    /** Not by ical4j's own writer, which folds at 75 characters whatever it is told: lines would be folded twice. */
    private static byte[] written(Calendar calendar) {
        return Folding.fold(calendar.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
