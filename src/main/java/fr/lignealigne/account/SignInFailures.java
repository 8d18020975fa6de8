package fr.lignealigne.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Failed sign-ins, which make the next ones wait: after five an address waits one minute, then two, four, up to fifteen,
 * until a success or half an hour of quiet. Never for good, since that would let anyone shut an adviser out. One place
 * may fail twenty times a minute.
 *
 * <p>An attempt is noted before the password is looked at and wiped when it was right, so that a hundred attempts sent
 * at once count as a hundred; one that has to wait leaves no trace, so that trying again does not lengthen the wait.
 */
@Component
class SignInFailures {

    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final Duration QUIET = Duration.ofMinutes(30);
    private static final int ENOUGH_TO_COUNT = 32;
    private static final int FREE = 5;
    private static final int MOST_MINUTES = 15;
    private static final int MOST_A_MINUTE_FROM_ONE_PLACE = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInFailures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An attempt that may go on, and counts as a failure until it succeeded. */
    record Attempt(String address, long onAddress, long fromPlace) {}

    /** Begins an attempt; empty when this address, or whoever tries from that place, has to wait. */
    Optional<Attempt> begin(String email, String place) {
        Instant now = clock.instant();
        String address = Links.hash("address:" + email);
        String from = Links.hash("place:" + place);
        Attempt attempt = new Attempt(address, note(address, now), note(from, now));
        List<Instant> onAddress = unforgiven(address, attempt.onAddress(), now);
        boolean waits =
                !onAddress.isEmpty() && now.isBefore(onAddress.getFirst().plus(delayAfter(onAddress.size())));
        if (waits || lastMinute(from, attempt.fromPlace(), now) >= MOST_A_MINUTE_FROM_ONE_PLACE) {
            jdbc.sql("delete from sign_in_failure where id in (?, ?)")
                    .params(attempt.onAddress(), attempt.fromPlace())
                    .update();
            return Optional.empty();
        }
        return Optional.of(attempt);
    }

    /** How long an address waits after so many failures. */
    static Duration delayAfter(int failures) {
        return failures < FREE
                ? Duration.ZERO
                : Duration.ofMinutes(Math.min(MOST_MINUTES, 1L << Math.min(10, failures - FREE)));
    }

    /** A success wipes the slate of the address, and what is too old to count. */
    void succeeded(Attempt attempt) {
        jdbc.sql("delete from sign_in_failure where subject = ? or id = ? or failed_at < ?")
                .params(
                        attempt.address(),
                        attempt.fromPlace(),
                        Links.utc(clock.instant().minus(REMEMBERED)))
                .update();
    }

    private long note(String subject, Instant now) {
        return jdbc.sql("insert into sign_in_failure (subject, failed_at) values (?, ?) returning id")
                .params(subject, Links.utc(now))
                .query(Long.class)
                .single();
    }

    /** The failures before this attempt, the latest first, back to the last half hour of quiet. */
    private List<Instant> unforgiven(String address, long before, Instant now) {
        List<Instant> failures = new ArrayList<>();
        Instant later = now;
        for (LocalDateTime at : jdbc.sql("select failed_at from sign_in_failure where subject = ? and id < ?"
                        + " order by id desc limit " + ENOUGH_TO_COUNT)
                .params(address, before)
                .query((row, index) -> row.getObject(1, LocalDateTime.class))
                .list()) {
            Instant failed = at.toInstant(ZoneOffset.UTC);
            if (failed.isBefore(later.minus(QUIET))) {
                break;
            }
            failures.add(failed);
            later = failed;
        }
        return failures;
    }

    private int lastMinute(String place, long before, Instant now) {
        return jdbc.sql("select count(*) from sign_in_failure where subject = ? and id < ? and failed_at > ?")
                .params(place, before, Links.utc(now.minus(Duration.ofMinutes(1))))
                .query(Integer.class)
                .single();
    }
}
