package fr.lignealigne.attachment;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases the files that hang on nothing: uploads that were broken off, and what was removed and not put back. */
@Component
class Sweeping {

    static final Duration KEPT_FOR = Duration.ofMinutes(10);

    /** At once, so that no transaction grows large. */
    private static final int BATCH = 20;

    private final AttachmentQueries queries;
    private final Clock clock;

    Sweeping(AttachmentQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${portal.sweep-interval:30s}")
    @Transactional
    void sweep() {
        queries.sweep(clock.instant().minus(KEPT_FOR), BATCH);
    }
}
