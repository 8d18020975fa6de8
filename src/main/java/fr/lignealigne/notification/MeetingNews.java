package fr.lignealigne.notification;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.bilateral.Convocation;
import fr.lignealigne.bilateral.Convocations;
import fr.lignealigne.bilateral.MeetingAccepted;
import fr.lignealigne.bilateral.MeetingArranged;
import fr.lignealigne.bilateral.MeetingCancelled;
import fr.lignealigne.bilateral.MeetingConfirmed;
import fr.lignealigne.bilateral.MeetingDeclined;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingMoved;
import fr.lignealigne.bilateral.OfferChosen;
import fr.lignealigne.bilateral.OfficialsReplaced;
import fr.lignealigne.bilateral.OtherTimeProposed;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Calls those invited to a meeting, and tells them what becomes of it, not why; tells who arranged it of the answer. */
@Component
class MeetingNews {

    private static final Set<NoticeKind> TOLD = Set.of(
            NoticeKind.MEETING_PROPOSED,
            NoticeKind.MEETING_MOVED,
            NoticeKind.MEETING_CONFIRMED,
            NoticeKind.MEETING_CANCELLED,
            NoticeKind.MEETING_NEAR);

    private final NewsDesk desk;
    private final MeetingLetters letters;
    private final Convocations convocations;
    private final Recipients recipients;
    private final Clock clock;

    MeetingNews(NewsDesk desk, MeetingLetters letters, Convocations convocations, Recipients recipients, Clock clock) {
        this.desk = desk;
        this.letters = letters;
        this.convocations = convocations;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** What was held already and is only written down proposes nothing to anybody. */
    @EventListener
    void on(MeetingArranged event) {
        if (event.slot().startsAt().isBefore(clock.instant())) {
            return;
        }
        tell(NoticeKind.MEETING_PROPOSED, event.meeting(), event.association(), event.by());
        letters.tellFirst(event.meeting(), Occasion.PROPOSED);
    }

    @EventListener
    void on(MeetingMoved event) {
        tell(NoticeKind.MEETING_MOVED, event.meeting(), event.association(), event.by());
        letters.tell(event.meeting(), Occasion.MOVED);
        tellTheArranger(NoticeKind.MEETING_UPSET, event.meeting(), event.by());
    }

    @EventListener
    void on(MeetingAccepted event) {
        letters.tell(event.meeting(), Occasion.ACCEPTED);
        tellTheArranger(NoticeKind.MEETING_ANSWERED, event.meeting(), event.by());
    }

    /** A slot that was offered is chosen: the meeting is accepted before anybody was invited to it. */
    @EventListener
    void on(OfferChosen event) {
        letters.tellFirst(event.meeting(), Occasion.ACCEPTED);
        tellTheArranger(NoticeKind.MEETING_ANSWERED, event.meeting(), event.by());
    }

    @EventListener
    void on(MeetingConfirmed event) {
        tell(NoticeKind.MEETING_CONFIRMED, event.meeting(), event.association(), event.by());
        letters.tell(event.meeting(), Occasion.CONFIRMED);
    }

    @EventListener
    void on(OfficialsReplaced event) {
        letters.tell(event.meeting(), Occasion.OFFICIALS_CHANGED);
    }

    @EventListener
    void on(OtherTimeProposed event) {
        tellTheArranger(NoticeKind.MEETING_ANSWERED, event.meeting(), event.by());
    }

    @EventListener
    void on(MeetingDeclined event) {
        desk.takeBack(TOLD, Set.of(event.meeting().value()));
        letters.tell(event.meeting(), Occasion.CANCELLED);
        tellTheArranger(NoticeKind.MEETING_ANSWERED, event.meeting(), event.by());
    }

    @EventListener
    void on(MeetingCancelled event) {
        tell(NoticeKind.MEETING_CANCELLED, event.meeting(), event.association(), event.by());
        letters.tell(event.meeting(), Occasion.CANCELLED);
        tellTheArranger(NoticeKind.MEETING_UPSET, event.meeting(), event.by());
    }

    /** What is told last of a meeting takes the place of what was told before; nobody is told of what they did. */
    private void tell(NoticeKind kind, MeetingId meeting, OrganisationId association, PersonId by) {
        desk.takeBack(TOLD, Set.of(meeting.value()));
        List<Recipient> others = recipients.leadsOf(Set.of(association)).stream()
                .filter(recipient -> recipient.isNot(by))
                .toList();
        if (!others.isEmpty()) {
            desk.tell(others, News.of(kind, "echanges", meeting.value()));
        }
    }

    /** Nobody of what they did themselves. */
    private void tellTheArranger(NoticeKind kind, MeetingId meeting, PersonId by) {
        Convocation told = convocations.of(meeting);
        List<Recipient> others = recipients.arranging(told.arrangedBy(), told.arranger(), told.association()).stream()
                .filter(recipient -> recipient.isNot(by))
                .toList();
        if (!others.isEmpty()) {
            desk.remind(others, News.of(kind, "echanges", meeting.value()));
        }
    }
}
