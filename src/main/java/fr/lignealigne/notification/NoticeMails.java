package fr.lignealigne.notification;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.TimeZones;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.assignment.AssignmentId;
import fr.lignealigne.notice.DueMail;
import fr.lignealigne.notice.DueMails;
import fr.lignealigne.notice.Notice;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.notice.UnsubscribeScope;
import fr.lignealigne.notice.Unsubscribing;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.ReferralId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mails of notices to whoever they are about now, as far as what they tell is still so. */
@Component
class NoticeMails {

    private static final Set<NoticeKind> REMINDERS = Set.of(NoticeKind.REMINDED, NoticeKind.POSITION_AWAITS);

    private final DueMails due;
    private final Unsubscribing unsubscribing;
    private final NewsQueries queries;
    private final ClosingQueries closings;
    private final MeetingReminderQueries meetings;
    private final ReferralReminderQueries referrals;
    private final AssignmentReminderQueries assignments;
    private final Recipients recipients;
    private final NoticeLetter letter;
    private final TimeZones zones;
    private final Outbox outbox;
    private final PortalSettings settings;
    private final Clock clock;

    NoticeMails(
            DueMails due,
            Unsubscribing unsubscribing,
            NewsQueries queries,
            ClosingQueries closings,
            MeetingReminderQueries meetings,
            ReferralReminderQueries referrals,
            AssignmentReminderQueries assignments,
            Recipients recipients,
            NoticeLetter letter,
            TimeZones zones,
            Outbox outbox,
            PortalSettings settings,
            Clock clock) {
        this.due = due;
        this.unsubscribing = unsubscribing;
        this.queries = queries;
        this.closings = closings;
        this.meetings = meetings;
        this.referrals = referrals;
        this.assignments = assignments;
        this.recipients = recipients;
        this.letter = letter;
        this.outbox = outbox;
        this.settings = settings;
        this.zones = zones;
        this.clock = clock;
    }

    /** Writes what is due for this person; the address is the one they have now. */
    @Transactional
    public void write(PersonId person) {
        for (DueMail mail : due.take(person)) {
            List<Notice> outdated = mail.notices().stream()
                    .filter(notice -> !isStillSo(mail.reader(), notice))
                    .toList();
            due.drop(person, outdated);
            List<Notice> left = mail.notices().stream()
                    .filter(notice -> !outdated.contains(notice))
                    .toList();
            Optional<Recipient> recipient = recipients.find(person);
            if (!left.isEmpty() && recipient.isPresent()) {
                write(recipient.get(), mail, left);
            }
        }
    }

    private void write(Recipient recipient, DueMail mail, List<Notice> notices) {
        NoticeKind kind = notices.getFirst().kind();
        FrenchZone zone = zones.of(recipient.organisation());
        UnsubscribeScope scope = mail.isDigest() ? UnsubscribeScope.DIGEST : new UnsubscribeScope(kind);
        NoticeLetter.Written written = mail.isDigest()
                ? letter.digest(notices, zone)
                : REMINDERS.contains(kind)
                        ? letter.reminder(notices, reminder -> words(mail.reader(), reminder))
                        : letter.of(notices, zone);
        outbox.write(
                recipient.email(),
                written.subject(),
                written.body(),
                settings.baseUrl() + "/desabonnement/" + unsubscribing.token(recipient.person(), scope));
    }

    private String words(Viewer reader, Notice reminder) {
        UUID about = Objects.requireNonNull(reminder.about());
        return (reminder.kind() == NoticeKind.REMINDED
                        ? queries.wordsOfReminder(about)
                        : queries.wordsOfPositionReminder(about, reader.organisation()))
                .orElse("");
    }

    private boolean isStillSo(Viewer reader, Notice notice) {
        Instant now = clock.instant();
        if (isPast(notice, now)) {
            return false;
        }
        UUID about = notice.about();
        if (about == null) {
            return true;
        }
        return switch (notice.kind()) {
            case CLOSING_NEAR -> closings.stillLie(reader, about, now);
            case MEETING_NEAR -> meetings.isStillNear(reader, about, Objects.requireNonNull(notice.dueAt()));
            case REFERRED, REFERRAL_NEAR, REFERRAL_OVERDUE ->
                referrals.isWaiting(new ReferralId(about), reader.organisation());
            case ASSIGNED, ASSIGNMENT_NEAR, ASSIGNMENT_OVERDUE ->
                assignments.isWaiting(new AssignmentId(about), reader.person());
            case DRAFT_SHARED -> queries.isAnythingShared(new PlanVersionId(about), Set.of());
            case QUESTION_OPENED -> !queries.isAnsweredSince(about, reader.organisation(), notice.at());
            case POSITION_OPENED, POSITION_AWAITS ->
                queries.takesAnswers(about, now) && queries.isUnanswered(about, reader.organisation());
            case POSITION_CHANGED -> queries.isUnanswered(about, reader.organisation());
            default -> true;
        };
    }

    /** That a round was closed at once is news after it. */
    private static boolean isPast(Notice notice, Instant now) {
        Instant due = notice.dueAt();
        boolean toldAfterwards = due != null
                && notice.kind() == NoticeKind.CLOSING_MOVED
                && !notice.at().isBefore(due);
        return due != null && !due.isAfter(now) && !toldAfterwards;
    }
}
