package fr.lignealigne.audit.seal;

import fr.lignealigne.shared.Attempts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Seals each deadline shortly after it, once: what a crash left is sealed at the next round, and of two servers the key
 * lets one through.
 */
@Component
class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    /** Whoever deposited or signed in the last second has committed by then, or was refused. */
    private static final Duration ON_THE_WAY = Duration.ofMinutes(1);

    private final SealQueries queries;
    private final PartQueries parts;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    /** At a fixed rate a round may begin before the last one ended: it leaves the work to that one. */
    private final Lock atWork = new ReentrantLock();

    Sealing(SealQueries queries, PartQueries parts, Attempts attempts, Clock clock, ApplicationEventPublisher events) {
        this.queries = queries;
        this.parts = parts;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** At a fixed rate: what runs with a fixed delay shares one thread, and waits there for mails that go out slowly. */
    @Scheduled(fixedRateString = "${portal.seal-interval:30s}")
    void round() {
        if (!atWork.tryLock()) {
            return;
        }
        try {
            sealUpTo(clock.instant().minus(ON_THE_WAY));
        } finally {
            atWork.unlock();
        }
    }

    /** Each by itself, so that one that cannot be sealed keeps no other from it. */
    void sealUpTo(Instant settled) {
        LocalDateTime until = LocalDateTime.ofInstant(settled, ZoneOffset.UTC);
        List<Deadline> due = attempts.read(() -> queries.due(until));
        for (Deadline deadline : due) {
            try {
                attempts.at(() -> seal(deadline));
            } catch (RuntimeException kept) {
                LOG.error("The snapshot {} of {} could not be sealed", deadline.kind(), deadline.subject(), kept);
            }
        }
    }

    /** Whether it was this server that sealed it. */
    private boolean seal(Deadline deadline) {
        if (queries.isSealed(deadline)) {
            return false;
        }
        SealId id = new SealId(UUID.randomUUID());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        SortedMap<String, byte[]> all = parts.parts(deadline);
        all.put("seal" + PartQueries.ENDING, CanonicalJson.of(about(id, deadline, now)));
        SealArchive archive = SealArchive.of(all);
        queries.keep(id, deadline, now, archive);
        if (deadline.kind() != SealKind.SIGNATURE) {
            events.publishEvent(new SnapshotSealed(id, deadline.kind(), archive.number()));
        }
        return true;
    }

    /** The end of the journal's chain by its hash alone: its length would tell how much was done. */
    private Map<String, Object> about(SealId id, Deadline deadline, LocalDateTime now) {
        return Map.of(
                "format", "ligne-a-ligne seal 1",
                "id", id.toString(),
                "kind", deadline.kind().name(),
                "subject", deadline.subject().toString(),
                "occurredAt", SealInstant.of(deadline.occurredAt()),
                "sealedAt", SealInstant.of(now),
                "journal", queries.endOfTheJournal());
    }
}
