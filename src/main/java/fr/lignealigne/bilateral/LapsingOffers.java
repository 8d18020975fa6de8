package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Attempts;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Frees the slots of offers whose date has passed; until it comes by, they block nobody ({@link Bookings#lock}). */
@Component
class LapsingOffers {

    private static final Logger LOG = LoggerFactory.getLogger(LapsingOffers.class);

    private final SlotOfferRepository offers;
    private final Bookings bookings;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LapsingOffers(
            SlotOfferRepository offers,
            Bookings bookings,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.offers = offers;
        this.bookings = bookings;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** Each by itself, so that one that cannot be freed keeps no other from it. */
    @Scheduled(fixedDelayString = "${portal.offer-interval:60s}")
    public void lapse() {
        for (OfferId over : attempts.read(this::over)) {
            try {
                attempts.at(() -> lapse(over));
            } catch (RuntimeException kept) {
                LOG.warn("The slots of an offer could not be freed", kept);
            }
        }
    }

    private List<OfferId> over() {
        return offers.findOver(clock.instant()).stream().map(SlotOffer::id).toList();
    }

    private OfferId lapse(OfferId id) {
        offers.findById(id.value())
                .filter(offer -> offer.state() == OfferState.OPEN)
                .ifPresent(offer -> {
                    offer.lapse();
                    offers.saveAndFlush(offer);
                    bookings.release(id);
                    events.publishEvent(new OfferLapsed(id, offer.association(), offer.offeredBy()));
                });
        return id;
    }
}
