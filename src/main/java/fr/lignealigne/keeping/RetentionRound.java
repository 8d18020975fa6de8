package fr.lignealigne.keeping;

import fr.lignealigne.account.Departures;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.shared.Attempts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    private static final int PEOPLE_AT_A_TIME = 50;

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
            sweep(due, settings.kept(due.keep(), now));
        }
        departures.count();
        eraseWhoIsOut(settings.kept(Keep.SHUT_OUT, now));
        attempts.read(() -> table.erasedSince(now.minus(LOOKED_AT_AGAIN)))
                .forEach(gone -> erasing.again(gone.person(), gone.email(), gone.sentence()));
        table.tell();
        turn.done();
    }

    /** One kind that does not go keeps no other from going. */
    private void sweep(DueRows due, Instant kept) {
        try {
            while (table.some(due, kept)) {
                turn.hold();
            }
        } catch (RuntimeException e) {
            LOG.error("What is due of {} did not go", due, e);
        }
    }

    private void eraseWhoIsOut(Instant since) {
        List<PersonId> some = departures.outSince(since, PEOPLE_AT_A_TIME);
        while (!some.isEmpty()) {
            long gone = some.stream()
                    .filter(person -> departures.eraseWhoIsOut(person, since))
                    .count();
            table.count(Keep.SHUT_OUT, (int) gone);
            turn.hold();
            some = gone == 0 ? List.of() : departures.outSince(since, PEOPLE_AT_A_TIME);
        }
    }
}
