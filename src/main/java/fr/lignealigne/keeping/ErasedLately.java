package fr.lignealigne.keeping;

import fr.lignealigne.account.PersonErased;
import java.time.Clock;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Erases once more, by the address as it was, what an act on its way wrote behind an erasing: the rounds of the next
 * nights know only the number. The address stands in memory for some minutes and nowhere else.
 */
@Component
class ErasedLately {

    private static final Logger LOG = LoggerFactory.getLogger(ErasedLately.class);
    private static final Duration LOOKED_AT = Duration.ofMinutes(10);

    private final Erasing erasing;
    private final Clock clock;
    private final Queue<PersonErased> lately = new ConcurrentLinkedQueue<>();

    ErasedLately(Erasing erasing, Clock clock) {
        this.erasing = erasing;
        this.clock = clock;
    }

    @TransactionalEventListener
    void on(PersonErased event) {
        lately.add(event);
    }

    @Scheduled(fixedDelayString = "PT2M", initialDelayString = "PT2M")
    void again() {
        for (PersonErased gone : lately) {
            try {
                erasing.againByAddress(gone.person().value(), gone.email(), gone.sentence());
            } catch (RuntimeException e) {
                LOG.error("Somebody could not be erased once more", e);
            }
        }
        lately.removeIf(gone -> !gone.at().plus(LOOKED_AT).isAfter(clock.instant()));
    }
}
