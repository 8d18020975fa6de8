package fr.lignealigne.keeping;

import fr.lignealigne.account.Departures;
import fr.lignealigne.shared.Attempts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Each night, once whatever the number of servers: lets go of what was kept long enough, in pieces that stand by
 * themselves, so that a round that was broken off goes on where it was.
 */
@Component
class RetentionRound {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionRound.class);

    private static final int MOST_PEOPLE = 1_000;

    /** An act that was under way when its person was erased has ended long before. */
    private static final Duration LOOKED_AT_AGAIN = Duration.ofDays(2);

    private final RetentionTurn turn;
    private final RetentionTable table;
    private final Erasing erasing;
    private final Departures departures;
    private final KeepingSettings settings;
    private final Attempts attempts;
    private final Clock clock;

    RetentionRound(
            RetentionTurn turn,
            RetentionTable table,
            Erasing erasing,
            Departures departures,
            KeepingSettings settings,
            Attempts attempts,
            Clock clock) {
        this.turn = turn;
        this.table = table;
        this.erasing = erasing;
        this.departures = departures;
        this.settings = settings;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${portal.keeping.interval:10m}")
    void round() {
        if (!turn.take()) {
            return;
        }
        Instant now = clock.instant();
        for (DueRows due : DueRows.values()) {
            alone(due.name(), () -> sweep(due, settings.kept(due.keep(), now)));
        }
        alone("counting", departures::count);
        alone("people", () -> eraseWhoIsOut(settings.kept(Keep.SHUT_OUT, now)));
        alone(
                "once more",
                () -> attempts.read(() -> table.erasedSince(now.minus(LOOKED_AT_AGAIN)))
                        .forEach(gone -> alone(
                                "one of them", () -> erasing.again(gone.person(), gone.email(), gone.sentence()))));
        alone("telling", table::tell);
        turn.done();
    }

    /** What does not go keeps nothing else from going, and the round from no end. */
    private static void alone(String what, Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            LOG.error("A part of the nightly round failed: {}", what, e);
        }
    }

    private void sweep(DueRows due, Instant kept) {
        while (table.some(due, kept)) {
            turn.hold();
        }
    }

    /** Each by themselves; who could not be erased is tried again the next night, as whoever is beyond the most. */
    private void eraseWhoIsOut(Instant since) {
        departures
                .outSince(since, MOST_PEOPLE)
                .forEach(person -> alone("one person", () -> {
                    if (departures.eraseWhoIsOut(person, since)) {
                        table.count(Keep.SHUT_OUT, 1);
                    }
                    turn.hold();
                }));
    }
}
