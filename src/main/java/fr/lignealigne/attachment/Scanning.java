package fr.lignealigne.attachment;

import fr.lignealigne.shared.Attempts;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Scans what waits, as soon as it comes and every half minute; when the scanner is away, later. Each file is claimed for
 * some minutes, so that two nodes do not scan it at once and a killed one gives it up by itself. What came while no
 * scanner was set is scanned as well once there is one.
 */
@Component
class Scanning {

    static final Duration CLAIM = Duration.ofMinutes(3);

    private static final Logger LOG = LoggerFactory.getLogger(Scanning.class);

    private final ScanQueue queue;
    private final Scanner scanner;
    private final Walls walls;
    private final Attempts attempts;
    private final TaskExecutor executor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Scanning(
            ScanQueue queue,
            Scanner scanner,
            Walls walls,
            Attempts attempts,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.queue = queue;
        this.scanner = scanner;
        this.walls = walls;
        this.attempts = attempts;
        this.executor = executor;
        this.clock = clock;
        this.events = events;
    }

    @TransactionalEventListener
    void on(FileAdded added) {
        executor.execute(this::scan);
    }

    /** Scans all that waits; one that cannot be scanned waits on, and is not asked for again before its claim is over. */
    @Scheduled(fixedDelayString = "${portal.scan-interval:30s}")
    void scan() {
        if (!scanner.isConfigured()) {
            return;
        }
        Optional<ScanQueue.Claimed> next = claim();
        while (next.isPresent() && scanned(next.get())) {
            next = claim();
        }
    }

    private Optional<ScanQueue.Claimed> claim() {
        return attempts.at(() -> queue.claim(clock.instant(), CLAIM));
    }

    /** Whether the scanner answered at all. */
    private boolean scanned(ScanQueue.Claimed claimed) {
        try {
            Scanner.Verdict verdict = scanner.scan(claimed.file());
            return attempts.at(() -> settle(claimed, verdict));
        } catch (Scanner.Away away) {
            LOG.warn("The scanner is away, files stay in quarantine: {}", away.getMessage());
            attempts.at(() -> queue.release(claimed));
            return false;
        } catch (IOException failed) {
            LOG.warn("A file stays in quarantine: {}", failed.getMessage());
            return true;
        }
    }

    private boolean settle(ScanQueue.Claimed claimed, Scanner.Verdict verdict) {
        boolean isSettled = queue.settle(claimed, verdict);
        if (isSettled && verdict == Scanner.Verdict.INFECTED) {
            events.publishEvent(new FileRefused(claimed.file().file().id(), claimed.addedBy()));
        }
        if (isSettled) {
            walls.filesChanged(claimed.holder());
        }
        return true;
    }
}
