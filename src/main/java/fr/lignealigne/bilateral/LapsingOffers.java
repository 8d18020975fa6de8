package fr.lignealigne.bilateral;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Frees the slots of offers whose date has passed; until it comes by, they block nobody ({@link Bookings#lock}). */
@Component
class LapsingOffers {

    private final SlotOfferRepository offers;
    private final Bookings bookings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LapsingOffers(SlotOfferRepository offers, Bookings bookings, Clock clock, ApplicationEventPublisher events) {
        this.offers = offers;
        this.bookings = bookings;
        this.clock = clock;
        this.events = events;
    }

    @Scheduled(fixedDelayString = "${portal.offer-interval:60s}")
    @Transactional
    public void lapse() {
        for (SlotOffer offer : offers.findOver(clock.instant())) {
            offer.lapse();
            bookings.release(offer.id());
            events.publishEvent(new OfferLapsed(offer.id(), offer.association(), offer.offeredBy()));
        }
    }
}
