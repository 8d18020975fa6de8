package fr.lignealigne.bilateral;

import fr.lignealigne.shared.OneLine;
import fr.lignealigne.shared.Words;
import fr.lignealigne.timeline.FollowedDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes meetings as iCalendar messages (RFC 5545, 5546, 6047): one UID each for good, and in each copy no other attendee
 * than the one it goes to. Neither the subject nor any remark is in them: they end in calendars that others read.
 */
@Component
class InvitationFiles {

    private final URI organiser;
    private final String portal;
    private final FollowedEvents followed;
    private final Clock clock;

    InvitationFiles(
            @Value("${portal.calendar.organiser}") String organiser,
            @Value("${portal.base-url}") String portal,
            FollowedEvents followed,
            Clock clock) {
        this.organiser = mailto(organiser);
        this.portal = portal;
        this.followed = followed;
        this.clock = clock;
    }

    /** An invitation, or the update of one, in the recipient's own copy. */
    CalendarFile request(Convocation meeting, Invitee to, int sequence) {
        String link = meeting.videoLink();
        VEvent event = event(meeting.id(), meeting.slot(), sequence, status(meeting.state()));
        event.add(new Summary(
                to.official()
                        ? say("bilateral.ics.summary", meeting.associationName())
                        : say("bilateral.ics.summary.state")));
        event.add(new Description(say("bilateral.ics.with", String.join(", ", meeting.with(to)))
                + (link == null ? "" : "\n" + say("bilateral.ics.video", link))
                + "\n" + say("bilateral.ics.description")
                + "\n" + address(meeting.id())));
        event.add(new Location(meeting.room() != null ? meeting.room() : say("bilateral.ics.byVideo")));
        event.add(attendee(to, answer(meeting.state(), to)));
        return file(Method.VALUE_REQUEST, meeting.slot(), event);
    }

    /** Says nothing but that what was told before is no longer so. */
    CalendarFile cancellation(MeetingId meeting, Slot told, Invitee to, int sequence) {
        VEvent event = event(meeting, told, sequence, Status.VALUE_CANCELLED);
        event.add(new Summary(say("bilateral.ics.summary.cancelled")));
        event.add(attendee(to, PartStat.NEEDS_ACTION));
        return file(Method.VALUE_CANCEL, told, event);
    }

    /**
     * What is taken along by hand from the page: without attendees, so that no calendar answers it.
     *
     * @param invited whether the link of a video meeting may be in it
     */
    CalendarFile published(MeetingDetails meeting, boolean invited) {
        String link = meeting.videoLink();
        VEvent event = event(meeting.id(), meeting.slot(), meeting.sequence(), status(meeting.state()));
        event.add(new Summary(say("bilateral.ics.summary", OneLine.shortened(meeting.associationName()))));
        event.add(new Description((link == null || !invited ? "" : say("bilateral.ics.video", link) + "\n")
                + say("bilateral.ics.description") + "\n" + address(meeting.id())));
        event.add(new Location(place(meeting)));
        return file(Method.VALUE_PUBLISH, meeting.slot(), event);
    }

    /** A calendar that programs ask for by themselves: when, in the fewest words, and where to read the rest. */
    CalendarFile feed(List<MeetingDetails> meetings, boolean named, List<FollowedDate> dates) {
        List<VEvent> events = Stream.concat(
                        meetings.stream().map(meeting -> entry(meeting, named)),
                        dates.stream().map(followed::of))
                .toList();
        return new CalendarFile(
                "echanges.ics",
                Method.VALUE_PUBLISH,
                CalendarText.write(Method.VALUE_PUBLISH, say("app.name"), events));
    }

    private VEvent entry(MeetingDetails meeting, boolean named) {
        VEvent event = event(meeting.id(), meeting.slot(), meeting.sequence(), status(meeting.state()));
        event.add(new Summary(
                named
                        ? say("bilateral.ics.summary", OneLine.shortened(meeting.associationName()))
                        : say("bilateral.ics.summary.state")));
        event.add(new Description(say("bilateral.ics.description") + "\n" + address(meeting.id())));
        event.add(new Location(place(meeting)));
        return event;
    }

    private static String place(MeetingDetails meeting) {
        return meeting.room() == null
                ? say("bilateral.ics.byVideo")
                : OneLine.shortened(meeting.room().name());
    }

    private VEvent event(MeetingId meeting, Slot slot, int sequence, String status) {
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting + "@ligne-a-ligne"));
        event.add(new Sequence(sequence));
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(slot.start()));
        event.add(new DtEnd<>(slot.end()));
        event.add(new Clazz(Clazz.VALUE_CONFIDENTIAL));
        event.add(new Status(status));
        Organizer from = new Organizer(organiser);
        from.add(new Cn(say("app.name")));
        event.add(from);
        return event;
    }

    /** Nobody reads what calendars answer: those invited answer on the portal. */
    private static Attendee attendee(Invitee to, PartStat answer) {
        Attendee attendee = new Attendee(mailto(to.email()));
        attendee.add(CuType.INDIVIDUAL);
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(answer);
        attendee.add(Rsvp.FALSE);
        return attendee;
    }

    /** RFC 6068, 2: what stands for something else in an address of the web is written as octets. */
    private static URI mailto(String email) {
        try {
            String octets = new URI("mailto", email, null).toString();
            return URI.create(octets.replace("?", "%3F").replace("&", "%26"));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No address of a mailbox", e);
        }
    }

    private static PartStat answer(MeetingState state, Invitee to) {
        return state == MeetingState.PROPOSED && !to.official() ? PartStat.NEEDS_ACTION : PartStat.ACCEPTED;
    }

    private static String status(MeetingState state) {
        return switch (state) {
            case PROPOSED, ACCEPTED -> Status.VALUE_TENTATIVE;
            case CONFIRMED, HELD, NO_SHOW -> Status.VALUE_CONFIRMED;
            case CANCELLED -> Status.VALUE_CANCELLED;
        };
    }

    private String address(MeetingId meeting) {
        return portal + "/echanges?echange=" + meeting;
    }

    private static CalendarFile file(String method, Slot slot, VEvent event) {
        return new CalendarFile(
                "echange-" + slot.start().toLocalDate() + ".ics",
                method,
                CalendarText.write(method, say("app.name"), List.of(event)));
    }

    private static String say(String key, Object... arguments) {
        return Words.say(Locale.FRENCH, key, arguments);
    }
}
