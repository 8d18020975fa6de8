package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Failed sign-ins, which make the next ones wait: after five, one minute, then two, four, up to fifteen, until a success
 * or half an hour of quiet. Never for good, since that would let anyone shut an adviser out.
 *
 * <p>A device that signed in before has a slate of its own (OWASP, « Slow Down Online Guessing Attacks with Device
 * Cookies »): what strangers do never slows it, and whoever stole its cookie guesses no faster than a stranger. Strangers
 * are counted by account and place; by account alone only past fifty an hour, which takes a crowd of places; by place
 * alone only past forty accounts in ten minutes, which takes somebody who tries them all.
 *
 * <p>An attempt is noted before the password is looked at and wiped when it was right, so that a hundred attempts sent
 * at once count as a hundred; one that has to wait leaves no trace, so that trying again does not lengthen the wait.
 * Addresses nobody has are counted like all others, so that waiting tells nothing.
 */
@Component
class SignInFailures {

    static final Duration REMEMBERED = Duration.ofHours(24);

    /** Before an attempt that is not noted stand all that are. */
    private static final long NOT_NOTED = Long.MAX_VALUE;

    private static final Duration QUIET = Duration.ofMinutes(30);
    private static final int ENOUGH_TO_COUNT = 32;
    private static final int FREE = 5;
    private static final int MOST_MINUTES = 15;
    private static final Duration CROWD_WINDOW = Duration.ofHours(1);
    private static final int FREE_TO_A_CROWD = 50;
    private static final Duration SPRAY_WINDOW = Duration.ofMinutes(10);
    private static final int ACCOUNTS_FROM_ONE_PLACE = 40;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Attempts attempts;

    SignInFailures(JdbcClient jdbc, Clock clock, Attempts attempts) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.attempts = attempts;
    }

    /**
     * Where an attempt comes from.
     *
     * @param place the network
     * @param slate what only this device, or this open session, is counted on; null for a stranger
     */
    record Origin(String place, @Nullable String slate) {}

    /** An attempt that may go on, and counts as a failure until it succeeded. */
    record Attempt(
            long id, String account, String place, @Nullable String slate) {}

    /** Begins an attempt; refuses when whoever tries has to wait, and says for how long. */
    Attempt begin(String email, Origin origin) {
        Instant now = clock.instant();
        Attempt attempt = note(attempt(email, origin), now);
        Instant until = waits(attempt, now);
        if (now.isBefore(until)) {
            forget("id = ?", attempt.id());
            throw new HasToWait(Duration.between(now, until));
        }
        return attempt;
    }

    /**
     * The same for what takes seconds and is mostly right: it counts when it {@linkplain #failed failed}, so that those
     * who are under way at once from one place do not slow one another.
     */
    Attempt look(String email, Origin origin) {
        Instant now = clock.instant();
        Attempt attempt = attempt(email, origin);
        Instant until = waits(attempt, now);
        if (now.isBefore(until)) {
            throw new HasToWait(Duration.between(now, until));
        }
        return attempt;
    }

    /** Notes an attempt that was only looked at before. */
    void failed(Attempt attempt) {
        note(attempt, clock.instant());
    }

    private static Attempt attempt(String email, Origin origin) {
        String slate = origin.slate();
        return new Attempt(
                NOT_NOTED,
                Secrets.hash("address:" + email),
                Secrets.hash("place:" + origin.place()),
                slate == null ? null : Secrets.hash("slate:" + slate));
    }

    private Instant waits(Attempt attempt, Instant now) {
        String own = attempt.slate();
        return own == null ? strangerWaits(attempt, now) : slateWaits(own, attempt.id(), now);
    }

    /** How long one waits after so many failures. */
    static Duration delayAfter(int failures) {
        return failures < FREE
                ? Duration.ZERO
                : Duration.ofMinutes(Math.min(MOST_MINUTES, 1L << Math.min(10, failures - FREE)));
    }

    /** A success wipes what is counted with it, and what is too old to count; other slates of the account stay. */
    void succeeded(Attempt attempt) {
        if (attempt.slate() == null) {
            forget("account = ? and place = ? and slate is null", attempt.account(), attempt.place());
        } else {
            forget("slate = ?", attempt.slate());
        }
        forget("failed_at < ?", Links.utc(clock.instant().minus(REMEMBERED)));
    }

    /** How many attempts on this account failed in the last day, from wherever. */
    int lately(String email) {
        return jdbc.sql("select count(*) from sign_in_failure where account = ? and failed_at > ?")
                .params(
                        Secrets.hash("address:" + email),
                        Links.utc(clock.instant().minus(REMEMBERED)))
                .query(Integer.class)
                .single();
    }

    private Attempt note(Attempt attempt, Instant now) {
        long id = attempts.apart(() -> jdbc.sql("insert into sign_in_failure (account, place, slate, failed_at)"
                        + " values (?, ?, ?, ?) returning id")
                .param(attempt.account())
                .param(attempt.place())
                .param(attempt.slate())
                .param(Links.utc(now))
                .query(Long.class)
                .single());
        return new Attempt(id, attempt.account(), attempt.place(), attempt.slate());
    }

    private void forget(String which, Object... values) {
        attempts.apart(() -> jdbc.sql("delete from sign_in_failure where " + which)
                .params(values)
                .update());
    }

    private Instant strangerWaits(Attempt attempt, Instant now) {
        return Stream.of(pairWaits(attempt, now), crowdWaits(attempt, now), sprayWaits(attempt, now))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private Instant slateWaits(String slate, long before, Instant now) {
        return afterARow(
                jdbc.sql("select failed_at from sign_in_failure where slate = ? and id < ? order by id desc limit "
                                + ENOUGH_TO_COUNT)
                        .params(slate, before),
                now);
    }

    private Instant pairWaits(Attempt attempt, Instant now) {
        return afterARow(
                jdbc.sql("select failed_at from sign_in_failure where account = ? and place = ? and slate is null"
                                + " and id < ? order by id desc limit " + ENOUGH_TO_COUNT)
                        .params(attempt.account(), attempt.place(), attempt.id()),
                now);
    }

    /** After the failures before this attempt, the latest first, back to the last half hour of quiet. */
    private static Instant afterARow(JdbcClient.StatementSpec latestFirst, Instant now) {
        List<Instant> failures = new ArrayList<>();
        Instant later = now;
        for (Instant failed : instants(latestFirst)) {
            if (failed.isBefore(later.minus(QUIET))) {
                break;
            }
            failures.add(failed);
            later = failed;
        }
        return after(failures, delayAfter(failures.size()), now);
    }

    /** Of several at once the one noted first may have come last: while tries are free nobody waits for it. */
    private static Instant after(List<Instant> latestFirst, Duration delay, Instant now) {
        return delay.isZero() ? now : latestFirst.getFirst().plus(delay);
    }

    /** So many strangers try one account that they all take turns. */
    private Instant crowdWaits(Attempt attempt, Instant now) {
        List<Instant> failures =
                instants(jdbc.sql("select failed_at from sign_in_failure where account = ? and slate is null"
                                + " and id < ? and failed_at > ? order by id desc")
                        .params(attempt.account(), attempt.id(), Links.utc(now.minus(CROWD_WINDOW))));
        return after(failures, delayAfter(failures.size() - FREE_TO_A_CROWD + FREE), now);
    }

    /** One place tries so many accounts that its next one waits until fewer are lately. */
    private Instant sprayWaits(Attempt attempt, Instant now) {
        List<Instant> accounts =
                instants(jdbc.sql("select max(failed_at) from sign_in_failure where place = ? and slate is null"
                                + " and id < ? and failed_at > ? and account <> ? group by account"
                                + " order by max(failed_at) desc limit " + ACCOUNTS_FROM_ONE_PLACE)
                        .params(attempt.place(), attempt.id(), Links.utc(now.minus(SPRAY_WINDOW)), attempt.account()));
        return accounts.size() < ACCOUNTS_FROM_ONE_PLACE
                ? now
                : accounts.getLast().plus(SPRAY_WINDOW);
    }

    private static List<Instant> instants(JdbcClient.StatementSpec query) {
        return query.query((row, index) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .list();
    }
}
