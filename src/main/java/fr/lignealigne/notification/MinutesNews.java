package fr.lignealigne.notification;

import fr.lignealigne.account.Role;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.minutes.MinutesObserved;
import fr.lignealigne.bilateral.minutes.MinutesPut;
import fr.lignealigne.bilateral.minutes.MinutesValidated;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells an association's leads that minutes await their word, the State what they said, both that they are validated. */
@Component
class MinutesNews {

    private static final Set<Role> PREPARES = EnumSet.of(Role.CABINET, Role.MIPROF);

    private final NewsDesk desk;
    private final Recipients recipients;

    MinutesNews(NewsDesk desk, Recipients recipients) {
        this.desk = desk;
        this.recipients = recipients;
    }

    @EventListener
    void on(MinutesPut event) {
        settle(event.meeting());
        desk.tell(recipients.leadsOf(Set.of(event.association())), news(NoticeKind.MINUTES_PUT, event.meeting()));
    }

    @EventListener
    void on(MinutesObserved event) {
        settle(event.meeting());
        desk.tell(recipients.holding(PREPARES), news(NoticeKind.MINUTES_OBSERVED, event.meeting()));
    }

    /** Nobody of what they did themselves. */
    @EventListener
    void on(MinutesValidated event) {
        settle(event.meeting());
        List<Recipient> both = new ArrayList<>(recipients.leadsOf(Set.of(event.association())));
        both.addAll(recipients.holding(PREPARES));
        desk.tell(
                both.stream().filter(recipient -> recipient.isNot(event.by())).toList(),
                news(NoticeKind.MINUTES_VALIDATED, event.meeting()));
    }

    /** What is told last of minutes takes the place of what was told before. */
    private void settle(MeetingId meeting) {
        desk.takeBack(
                Set.of(NoticeKind.MINUTES_PUT, NoticeKind.MINUTES_OBSERVED, NoticeKind.MINUTES_VALIDATED),
                Set.of(meeting.value()));
    }

    private static News news(NoticeKind kind, MeetingId meeting) {
        return News.of(kind, "echanges/echange/" + meeting + "/compte-rendu", meeting.value());
    }
}
