package fr.lignealigne.notification;

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

    MeetingLetterWords(PortalSettings settings) {
        this.settings = settings;
    }

    String subject(Occasion occasion) {
        return say("mail.meeting." + occasion + ".subject");
    }

    String request(Occasion occasion, Convocation meeting, Invitee to) {
        String link = meeting.videoLink();
        String facts = when(meeting.slot()) + "\n"
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
    String cancellation(Occasion occasion, MeetingId meeting, Slot told, boolean official, boolean mayRead) {
        return mayRead
                ? body(occasion, official, when(told), say("mail.meeting.why") + "\n" + address(meeting))
                : body(occasion, official, when(told));
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

    private static String when(Slot slot) {
        return say(
                "mail.meeting.when",
                FrenchDates.dayName(slot.start().toLocalDate(), FRENCH),
                FrenchDates.hour(slot.start(), FRENCH),
                FrenchDates.hour(slot.end(), FRENCH));
    }

    private String address(MeetingId meeting) {
        return settings.baseUrl() + "/echanges?echange=" + meeting;
    }

    private static String say(String key, Object... arguments) {
        return Words.say(FRENCH, key, arguments);
    }
}
