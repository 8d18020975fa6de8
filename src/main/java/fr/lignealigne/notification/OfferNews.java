package fr.lignealigne.notification;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.bilateral.OfferChosen;
import fr.lignealigne.bilateral.OfferDeclined;
import fr.lignealigne.bilateral.OfferId;
import fr.lignealigne.bilateral.OfferLapsed;
import fr.lignealigne.bilateral.OfferWithdrawn;
import fr.lignealigne.bilateral.SlotsOffered;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the leads of an association that slots await their choice, as long as they do, not which; and who offered them
 * that nobody chose, or that none suits.
 */
@Component
class OfferNews {

    private final NewsDesk desk;
    private final Recipients recipients;
    private final NewsQueries queries;
    private final Letters letters;
    private final PortalSettings settings;

    OfferNews(NewsDesk desk, Recipients recipients, NewsQueries queries, Letters letters, PortalSettings settings) {
        this.desk = desk;
        this.recipients = recipients;
        this.queries = queries;
        this.letters = letters;
        this.settings = settings;
    }

    @EventListener
    void on(SlotsOffered event) {
        desk.tell(
                recipients.leadsOf(Set.of(event.association())),
                News.of(NoticeKind.SLOTS_OFFERED, "echanges", event.offer().value())
                        .until(event.until()));
    }

    @EventListener
    void on(OfferChosen event) {
        settle(event.offer());
    }

    @EventListener
    void on(OfferWithdrawn event) {
        settle(event.offer());
    }

    @EventListener
    void on(OfferDeclined event) {
        settle(event.offer());
        tellWhoOffered(event.offer(), event.association(), event.offeredBy(), "mail.offerDeclined");
    }

    @EventListener
    void on(OfferLapsed event) {
        settle(event.offer());
        tellWhoOffered(event.offer(), event.association(), event.offeredBy(), "mail.offerLapsed");
    }

    private void tellWhoOffered(OfferId offer, OrganisationId association, PersonId offeredBy, String mail) {
        recipients
                .arranging(offeredBy, queries.offerer(offer), association)
                .forEach(one -> letters.write(one.email(), mail, settings.baseUrl() + "/echanges", ""));
    }

    private void settle(OfferId offer) {
        desk.takeBack(Set.of(NoticeKind.SLOTS_OFFERED), Set.of(offer.value()));
    }
}
