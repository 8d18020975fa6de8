package fr.lignealigne.notification;

import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of a closing those who have drafts that are not deposited, three days before it and one day before: each once,
 * whatever node comes first. Whether it still is so is asked again when the mail leaves.
 */
@Component
class ClosingReminders {

    /** From the farthest to the nearest, in days. */
    private static final List<Integer> DISTANCES = List.of(3, 1);

    /** A draft that was begun just now needs no reminder. */
    private static final Duration LYING = Duration.ofHours(3);

    private final ClosingQueries queries;
    private final NewsDesk desk;
    private final Clock clock;

    ClosingReminders(ClosingQueries queries, NewsDesk desk, Clock clock) {
        this.queries = queries;
        this.desk = desk;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${portal.reminder-interval:10m}")
    @Transactional
    public void round() {
        Instant now = clock.instant();
        for (ClosingQueries.Closing closing : queries.near(now, Duration.ofDays(DISTANCES.getFirst()))) {
            Duration left = Duration.between(now, closing.at());
            DISTANCES.stream()
                    .filter(days -> left.compareTo(Duration.ofDays(days)) <= 0)
                    .reduce((farther, nearer) -> nearer)
                    .ifPresent(days -> remind(closing, days, now));
        }
    }

    private void remind(ClosingQueries.Closing closing, int days, Instant now) {
        List<Recipient> reminded = queries.toRemind(closing, days, now.minus(LYING)).stream()
                .filter(person -> queries.note(closing.round(), person.person(), days))
                .toList();
        if (!reminded.isEmpty()) {
            desk.remind(
                    reminded,
                    News.of(
                                    NoticeKind.CLOSING_NEAR,
                                    "remarques?version=" + closing.version(),
                                    closing.round().value())
                            .until(closing.at()));
        }
    }
}
