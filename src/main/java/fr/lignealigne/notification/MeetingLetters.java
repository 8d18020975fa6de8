package fr.lignealigne.notification;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.bilateral.CalendarFile;
import fr.lignealigne.bilateral.Convocation;
import fr.lignealigne.bilateral.Convocations;
import fr.lignealigne.bilateral.Invitee;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.notification.MeetingLetterTable.Letter;
import fr.lignealigne.notification.MeetingLetterTable.Told;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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
    private final Clock clock;

    MeetingLetters(
            Convocations convocations,
            MeetingLetterTable table,
            MeetingLetterWords words,
            Recipients recipients,
            Outbox outbox,
            Clock clock) {
        this.convocations = convocations;
        this.table = table;
        this.words = words;
        this.recipients = recipients;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Of a meeting that was made in this transaction: nobody can have been told of it yet, and nothing is looked up. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellFirst(MeetingId meeting, Occasion occasion) {
        Convocation now = convocations.of(meeting);
        now.invitees().forEach(invitee -> request(now, invitee, null, occasion));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(MeetingId meeting, Occasion occasion) {
        table.lock(meeting);
        Convocation now = convocations.of(meeting);
        Map<PersonId, Told> last = table.last(meeting);
        if (now.state().open()) {
            last.values().stream()
                    .filter(told -> told.mayStand() && !now.invites(told.person()))
                    .forEach(told -> cancel(now, told, Occasion.REMOVED));
            now.invitees().forEach(invitee -> request(now, invitee, last.get(invitee.person()), occasion));
        } else if (now.state() == MeetingState.CANCELLED) {
            // Who lost the seat before does not learn what became of the meeting after.
            last.values().stream()
                    .filter(Told::mayStand)
                    .forEach(told ->
                            cancel(now, told, now.invites(told.person()) ? Occasion.CANCELLED : Occasion.REMOVED));
        }
    }

    /** Whether what a mail says still is for whom it was written; asked when it leaves, which may be hours after. */
    @Transactional(readOnly = true)
    public boolean mayLeave(UUID mail) {
        return table.letter(mail).map(this::mayLeave).orElse(true);
    }

    private boolean mayLeave(Letter letter) {
        if (!letter.invites()) {
            return recipients.find(letter.person()).isPresent();
        }
        Convocation now = convocations.of(letter.meeting());
        return now.state() != MeetingState.CANCELLED && now.invites(letter.person());
    }

    private void request(Convocation meeting, Invitee to, @Nullable Told before, Occasion occasion) {
        boolean isNew = before == null || !before.isInvited();
        boolean isLost = before != null && before.lost();
        if (isNew && meeting.slot().startsAt().isBefore(clock.instant())) {
            // Nobody is invited to what has begun: it was written down afterwards.
            return;
        }
        // They could not be told while they were shut out.
        boolean isBehind = before != null && before.meetingSequence() < meeting.sequence();
        boolean concerned = occasion.concerns(to.official());
        if (!isNew && !isLost && !isBehind && !concerned) {
            return;
        }
        int sequence = before == null ? meeting.sequence() : follow(meeting, before) + (isNew ? 1 : 0);
        Occasion said = isNew || isLost ? first(meeting) : concerned ? occasion : Occasion.MOVED;
        CalendarFile file = convocations.request(meeting, to, sequence);
        Told told = new Told(
                to.person(), to.official(), file.method(), sequence, meeting.sequence(), meeting.slot(), false);
        send(meeting, to, file, said, words.request(said, meeting, to), told);
    }

    private static Occasion first(Convocation meeting) {
        return meeting.state() == MeetingState.PROPOSED ? Occasion.PROPOSED : Occasion.INVITED;
    }

    private void cancel(Convocation meeting, Told last, Occasion occasion) {
        if (!outbox.takeBack(thread(meeting.id(), last.person()))) {
            return;
        }
        // What was taken back untried told them nothing: they hold what was said before it.
        Told before = table.last(meeting.id()).get(last.person());
        if (before == null || !before.mayStand()) {
            return;
        }
        boolean removed = occasion == Occasion.REMOVED;
        int sequence = removed ? before.sequence() + 1 : follow(meeting, before);
        recipients.find(before.person()).ifPresent(recipient -> {
            Invitee to = new Invitee(before.person(), recipient.organisation(), recipient.email(), before.official());
            CalendarFile file = convocations.cancellation(meeting.id(), before.slot(), to, sequence);
            String body =
                    words.cancellation(occasion, meeting.id(), before.slot(), to, meeting.invites(before.person()));
            int of = removed ? before.meetingSequence() : meeting.sequence();
            Told told = new Told(to.person(), to.official(), file.method(), sequence, of, before.slot(), false);
            send(meeting, to, file, occasion, body, told);
        });
    }

    private static int follow(Convocation meeting, Told before) {
        return before.sequence() + meeting.sequence() - before.meetingSequence();
    }

    private void send(Convocation meeting, Invitee to, CalendarFile file, Occasion occasion, String body, Told told) {
        UUID thread = thread(meeting.id(), to.person());
        UUID mail = outbox.write(
                to.email(),
                words.subject(occasion),
                body,
                new Enclosure(thread, file.name(), file.method(), file.text()));
        table.add(mail, meeting.id(), told);
    }

    private static UUID thread(MeetingId meeting, PersonId person) {
        return UUID.nameUUIDFromBytes((meeting + "/" + person).getBytes(StandardCharsets.UTF_8));
    }
}
