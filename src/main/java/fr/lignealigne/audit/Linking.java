package fr.lignealigne.audit;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Links what the acts have added to the journal every few seconds, and checks the whole chain every hour. */
@Component
class Linking {

    private static final Logger LOG = LoggerFactory.getLogger(Linking.class);

    private static final int BATCH = 500;

    private final Chain chain;

    /** At a fixed rate a round may begin before the last one ended: it leaves the work to that one. */
    private final Lock atWork = new ReentrantLock();

    Linking(Chain chain) {
        this.chain = chain;
    }

    /** At a fixed rate: what runs with a fixed delay shares one thread, and waits there for mails that go out slowly. */
    @Scheduled(fixedRateString = "${portal.journal.link-interval:2s}")
    void link() {
        if (!atWork.tryLock()) {
            return;
        }
        try {
            int linked;
            do {
                linked = chain.extend(BATCH);
            } while (linked == BATCH);
        } finally {
            atWork.unlock();
        }
    }

    @Scheduled(
            fixedRateString = "${portal.journal.check-interval:1h}",
            initialDelayString = "${portal.journal.check-delay:1m}")
    void check() {
        int linked;
        do {
            linked = chain.extendFromTheStart(BATCH);
        } while (linked == BATCH);
        ChainState state = chain.check();
        if (state.flaw() != null) {
            LOG.error("The chain of the journal is broken at {}: {}", state.flawedAt(), state.flaw());
        }
    }
}
