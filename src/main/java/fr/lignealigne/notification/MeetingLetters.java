package fr.lignealigne.notification;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.bilateral.CalendarFile;
import fr.lignealigne.bilateral.Convocation;
import fr.lignealigne.bilateral.Convocations;
import fr.lignealigne.bilateral.Invitee;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.notification.MeetingLetterTable.Told;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the calendars of those invited to meetings true (RFC 5546): whoever is expected has a REQUEST, whoever is no
 * longer has a CANCEL, each in a copy of their own. A copy's sequence rises with the meeting's, and whenever the meeting
 * leaves or comes back to that one calendar; what changes nothing there is told with the sequence as it was.
 */
@Component
class MeetingLetters {

    private final Convocations convocations;
    private final MeetingLetterTable table;
    private final MeetingLetterWords words;
    private final Recipients recipients;
    private final Outbox outbox;

    MeetingLetters(
            Convocations convocations,
            MeetingLetterTable table,
            MeetingLetterWords words,
            Recipients recipients,
            Outbox outbox) {
        this.convocations = convocations;
        this.table = table;
        this.words = words;
        this.recipients = recipients;
        this.outbox = outbox;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(MeetingId meeting, Occasion occasion) {
        table.lock(meeting);
        Convocation now = convocations.of(meeting);
        Map<PersonId, Told> last = table.last(meeting);
        if (now.state().open()) {
            last.values().stream()
                    .filter(told -> told.isInvited() && !now.invites(told.person()))
                    .forEach(told -> cancel(now, told, Occasion.REMOVED));
            now.invitees().forEach(invitee -> request(now, invitee, last.get(invitee.person()), occasion));
        } else if (now.state() == MeetingState.CANCELLED) {
            last.values().stream().filter(Told::isInvited).forEach(told -> cancel(now, told, Occasion.CANCELLED));
        }
    }

    private void request(Convocation meeting, Invitee to, @Nullable Told before, Occasion occasion) {
        boolean isNew = before == null || !before.isInvited();
        if (!isNew && !occasion.concerns(to.official())) {
            return;
        }
        Occasion said =
                !isNew ? occasion : meeting.state() == MeetingState.PROPOSED ? Occasion.PROPOSED : Occasion.INVITED;
        int sequence = before == null ? meeting.sequence() : follow(meeting, before) + (isNew ? 1 : 0);
        CalendarFile file = convocations.request(meeting, to, sequence);
        send(meeting, to, file, sequence, said, words.request(said, meeting, to));
    }

    private void cancel(Convocation meeting, Told before, Occasion occasion) {
        if (outbox.takeBackUntried(thread(meeting.id(), before.person()))) {
            return;
        }
        int sequence = follow(meeting, before) + (occasion == Occasion.REMOVED ? 1 : 0);
        recipients.find(before.person()).ifPresent(recipient -> {
            Invitee to = new Invitee(before.person(), recipient.organisation(), recipient.email(), before.official());
            CalendarFile file = convocations.cancellation(meeting.id(), before.slot(), to, sequence);
            String body = words.cancellation(
                    occasion, meeting.id(), before.slot(), before.official(), meeting.invites(before.person()));
            send(meeting, to, file, sequence, occasion, body);
        });
    }

    private static int follow(Convocation meeting, Told before) {
        return before.sequence() + meeting.sequence() - before.meetingSequence();
    }

    private void send(
            Convocation meeting, Invitee to, CalendarFile file, int sequence, Occasion occasion, String body) {
        UUID thread = thread(meeting.id(), to.person());
        UUID mail = outbox.write(
                to.email(),
                words.subject(occasion),
                body,
                new Enclosure(thread, file.name(), file.method(), file.text()));
        table.add(
                mail,
                meeting.id(),
                new Told(to.person(), to.official(), file.method(), sequence, meeting.sequence(), meeting.slot()));
    }

    private static UUID thread(MeetingId meeting, PersonId person) {
        return UUID.nameUUIDFromBytes((meeting + "/" + person).getBytes(StandardCharsets.UTF_8));
    }
}
