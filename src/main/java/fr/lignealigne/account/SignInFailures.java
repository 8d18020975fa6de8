package fr.lignealigne.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Failed sign-ins, which make the next ones wait: after five an address waits one minute, then two, four, up to fifteen,
 * until a success or half an hour of quiet. Never for good, since that would let anyone shut an adviser out.
 */
@Component
class SignInFailures {

    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final Duration QUIET = Duration.ofMinutes(30);
    private static final int FREE = 5;
    private static final int MOST_MINUTES = 15;
    private static final int MOST_A_MINUTE_FROM_ONE_PLACE = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInFailures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Recent(int count, Instant last) {}

    /** Whether this address, or whoever tries from that place, has to wait. */
    boolean mustWait(String email, String place) {
        Instant now = clock.instant();
        Recent ofAddress = since(Links.hash("address:" + email), now.minus(REMEMBERED));
        boolean forgiven = ofAddress.last().isBefore(now.minus(QUIET));
        if (ofAddress.count() >= FREE && !forgiven) {
            long minutes = Math.min(MOST_MINUTES, 1L << Math.min(10, ofAddress.count() - FREE));
            if (now.isBefore(ofAddress.last().plus(Duration.ofMinutes(minutes)))) {
                return true;
            }
        }
        return since(Links.hash("place:" + place), now.minus(Duration.ofMinutes(1)))
                        .count()
                >= MOST_A_MINUTE_FROM_ONE_PLACE;
    }

    private Recent since(String subject, Instant since) {
        return jdbc.sql("select count(*), max(failed_at) from sign_in_failure where subject = ? and failed_at > ?")
                .params(subject, Links.utc(since))
                .query((row, index) -> {
                    LocalDateTime last = row.getObject(2, LocalDateTime.class);
                    return new Recent(row.getInt(1), last == null ? Instant.EPOCH : last.toInstant(ZoneOffset.UTC));
                })
                .single();
    }

    void note(String email, String place) {
        for (String subject : new String[] {"address:" + email, "place:" + place}) {
            jdbc.sql("insert into sign_in_failure (subject, failed_at) values (?, ?)")
                    .params(Links.hash(subject), Links.utc(clock.instant()))
                    .update();
        }
    }

    /** A success wipes the slate of the address, and what is too old to count. */
    void forget(String email) {
        jdbc.sql("delete from sign_in_failure where subject = ? or failed_at < ?")
                .params(
                        Links.hash("address:" + email),
                        Links.utc(clock.instant().minus(REMEMBERED)))
                .update();
    }
}
