package fr.lignealigne.notification;

import fr.lignealigne.account.HoursThere;
import fr.lignealigne.account.TimeZones;
import fr.lignealigne.bilateral.Convocation;
import fr.lignealigne.bilateral.Invitee;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Words;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The words around a calendar message: who, when, where and where to answer; never what about. */
@Component
class MeetingLetterWords {

    private static final Locale FRENCH = Locale.FRENCH;
    private static final String PARAGRAPH = "\n\n";

    private final PortalSettings settings;
    private final TimeZones timeZones;

    MeetingLetterWords(PortalSettings settings, TimeZones timeZones) {
        this.settings = settings;
        this.timeZones = timeZones;
    }

    String subject(Occasion occasion) {
        return say("mail.meeting." + occasion + ".subject");
    }

    String request(Occasion occasion, Convocation meeting, Invitee to) {
        String link = meeting.videoLink();
        String facts = when(meeting.slot(), to) + "\n"
                + say("mail.meeting.where", meeting.room() == null ? say("bilateral.ics.byVideo") : meeting.room())
                + "\n" + say("mail.meeting.with", String.join(", ", meeting.with(to)))
                + (link == null ? "" : "\n" + say("mail.meeting.video", link));
        boolean asked = meeting.state() == MeetingState.PROPOSED && !to.official();
        return body(
                occasion,
                to.official(),
                facts,
                say(asked ? "mail.meeting.answer" : "mail.meeting.read") + "\n" + address(meeting.id()),
                say("mail.meeting.note"));
    }

    /**
     * Takes a meeting out of somebody's calendar.
     *
     * @param mayRead whether they may still know the meeting
     */
    String cancellation(Occasion occasion, MeetingId meeting, Slot told, Invitee to, boolean mayRead) {
        return mayRead
                ? body(occasion, to.official(), when(told, to), say("mail.meeting.why") + "\n" + address(meeting))
                : body(occasion, to.official(), when(told, to));
    }

    private static String body(Occasion occasion, boolean official, String... paragraphs) {
        return say("mail.notice.greeting")
                + PARAGRAPH
                + say("mail.meeting." + occasion + (official ? ".official" : ".lead"))
                + PARAGRAPH
                + String.join(PARAGRAPH, paragraphs)
                + PARAGRAPH
                + say("mail.meeting.signature");
    }

    /** In the hour of Paris, and below in that of whoever reads where it is another. */
    private String when(Slot slot, Invitee to) {
        String there = HoursThere.of(slot.startsAt(), slot.endsAt(), timeZones.of(to.organisation()), FRENCH);
        String paris = say(
                "mail.meeting.when",
                FrenchDates.dayName(slot.start().toLocalDate(), FRENCH),
                FrenchDates.hour(slot.start(), FRENCH),
                FrenchDates.hour(slot.end(), FRENCH));
        return there.isEmpty() ? paris : paris + "\n" + say("mail.meeting.there", there);
    }

    private String address(MeetingId meeting) {
        return settings.baseUrl() + "/echanges?echange=" + meeting;
    }

    private static String say(String key, Object... arguments) {
        return Words.say(FRENCH, key, arguments);
    }
}
