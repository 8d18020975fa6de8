package fr.lignealigne.notification;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Role;
import fr.lignealigne.bilateral.request.RequestDeclined;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestPlaced;
import fr.lignealigne.bilateral.request.RequestProposed;
import fr.lignealigne.bilateral.request.RequestReopened;
import fr.lignealigne.bilateral.request.RequestSent;
import fr.lignealigne.bilateral.request.RequestWithdrawn;
import fr.lignealigne.bilateral.request.WishesAwaited;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells who arranges that a request awaits a meeting, and an association's leads that the State awaits their wishes; of
 * a request it says neither about what it is nor who comes.
 */
@Component
class RequestNews {

    private final NewsDesk desk;
    private final Recipients recipients;
    private final Organisations organisations;

    RequestNews(NewsDesk desk, Recipients recipients, Organisations organisations) {
        this.desk = desk;
        this.recipients = recipients;
        this.organisations = organisations;
    }

    @EventListener
    void on(WishesAwaited event) {
        desk.tell(recipients.leadsOf(Set.of(event.association())), news(NoticeKind.WISHES_AWAITED, event.request()));
    }

    @EventListener
    void on(RequestSent event) {
        settle(event.request());
        askToPlace(event.request(), event.association(), coordinator -> true);
    }

    /** Of the coordinators only those whose meeting it was: the others are not to know that there was one. */
    @EventListener
    void on(RequestReopened event) {
        settle(event.request());
        askToPlace(
                event.request(),
                event.association(),
                coordinator -> coordinator.organisation().equals(event.arranger()));
    }

    @EventListener
    void on(RequestProposed event) {
        settle(event.request());
    }

    @EventListener
    void on(RequestPlaced event) {
        settle(event.request());
    }

    @EventListener
    void on(RequestWithdrawn event) {
        settle(event.request());
    }

    @EventListener
    void on(RequestDeclined event) {
        settle(event.request());
    }

    /** The coordinators only for a member of the Collective, whose requests alone they place. */
    private void askToPlace(RequestId request, OrganisationId association, Predicate<Recipient> coordinators) {
        List<Recipient> arrangers = new ArrayList<>(recipients.holding(EnumSet.of(Role.CABINET, Role.MIPROF)));
        if (organisations.get(association).collectiveMember()) {
            recipients.coordinatorsOfTheCollective().stream()
                    .filter(coordinators)
                    .forEach(arrangers::add);
        }
        desk.tell(arrangers, news(NoticeKind.MEETING_REQUESTED, request));
    }

    /** It awaits nobody any more. */
    private void settle(RequestId request) {
        desk.takeBack(Set.of(NoticeKind.WISHES_AWAITED, NoticeKind.MEETING_REQUESTED), Set.of(request.value()));
    }

    private static News news(NoticeKind kind, RequestId request) {
        return News.of(kind, "echanges/demande/" + request, request.value());
    }
}
