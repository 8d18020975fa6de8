package fr.lignealigne.notification;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.MeetingArranged;
import fr.lignealigne.bilateral.MeetingCancelled;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingMoved;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.shared.FrenchDates;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Calls the leads of an association to a meeting, and tells them when it is moved or cancelled; not why. */
@Component
class MeetingNews {

    private final NewsDesk desk;
    private final Recipients recipients;

    MeetingNews(NewsDesk desk, Recipients recipients) {
        this.desk = desk;
        this.recipients = recipients;
    }

    @EventListener
    void on(MeetingArranged event) {
        String when = FrenchDates.moment(event.slot().startsAt(), Locale.FRENCH);
        tell(NoticeKind.MEETING_PROPOSED, event.meeting(), event.association(), "mail.meetingProposed", when);
    }

    @EventListener
    void on(MeetingMoved event) {
        String when = FrenchDates.moment(event.to().startsAt(), Locale.FRENCH);
        tell(NoticeKind.MEETING_MOVED, event.meeting(), event.association(), "mail.meetingMoved", when);
    }

    @EventListener
    void on(MeetingCancelled event) {
        tell(NoticeKind.MEETING_CANCELLED, event.meeting(), event.association(), "mail.meetingCancelled", "");
    }

    /** What is told last of a meeting takes the place of what was told before. */
    private void tell(NoticeKind kind, MeetingId meeting, OrganisationId association, String letter, String fact) {
        desk.takeBack(
                Set.of(NoticeKind.MEETING_PROPOSED, NoticeKind.MEETING_MOVED, NoticeKind.MEETING_CANCELLED),
                Set.of(meeting.value()));
        desk.announce(
                recipients.leadsOf(Set.of(association)), News.of(kind, "echanges", meeting.value()), letter, fact);
    }
}
