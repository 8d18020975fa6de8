package fr.lignealigne.notification;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.plenary.MinutesSentOut;
import fr.lignealigne.plenary.PlenaryAnnounced;
import fr.lignealigne.plenary.PlenaryCancelled;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.plenary.PlenaryMoved;
import fr.lignealigne.plenary.PlenaryUninvited;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the organisations on the list of a plenary that it is announced, moved, cancelled, and that its minutes were sent
 * out. Whoever is on the list without an account hears nothing from the portal.
 */
@Component
class PlenaryNews {

    private static final Set<Role> HEARING =
            EnumSet.of(Role.ASSOCIATION_LEAD, Role.COLLECTIVE_COORDINATOR, Role.MINISTRY);

    private static final Set<NoticeKind> TOLD = Set.of(NoticeKind.PLENARY_ANNOUNCED, NoticeKind.PLENARY_CHANGED);

    private final NewsDesk desk;
    private final Recipients recipients;

    PlenaryNews(NewsDesk desk, Recipients recipients) {
        this.desk = desk;
        this.recipients = recipients;
    }

    @EventListener
    void on(PlenaryAnnounced event) {
        desk.tell(of(event.invited()), news(NoticeKind.PLENARY_ANNOUNCED, event.plenary()));
    }

    @EventListener
    void on(PlenaryMoved event) {
        desk.tell(of(event.invited()), news(NoticeKind.PLENARY_CHANGED, event.plenary()));
    }

    @EventListener
    void on(PlenaryUninvited event) {
        desk.takeBackIn(event.gone(), TOLD, event.plenary().value());
    }

    @EventListener
    void on(PlenaryCancelled event) {
        desk.takeBack(
                Set.of(NoticeKind.PLENARY_ANNOUNCED), Set.of(event.plenary().value()));
        desk.tell(of(event.told()), news(NoticeKind.PLENARY_CHANGED, event.plenary()));
    }

    @EventListener
    void on(MinutesSentOut event) {
        desk.tell(of(event.readers()), news(NoticeKind.MINUTES_SENT_OUT, event.plenary()));
    }

    private static News news(NoticeKind kind, PlenaryId plenary) {
        return News.of(kind, "pleniere/" + plenary, plenary.value());
    }

    private List<Recipient> of(Set<OrganisationId> organisations) {
        return recipients.holdingIn(organisations, HEARING);
    }
}
