package fr.lignealigne.notification;

import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.shared.Clocks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of passages in one's care that are not decided, the day before theirs and once it is past: each once, whatever
 * node comes first. Whether it still is so is asked again when the mail leaves.
 */
@Component
class AssignmentReminders {

    private static final int DAYS_BEFORE = 1;

    /** Nobody is reminded of what was forgotten long ago. */
    private static final int DAYS_AFTER = 30;

    private final AssignmentReminderQueries queries;
    private final NewsDesk desk;
    private final Recipients recipients;
    private final Clock clock;

    AssignmentReminders(AssignmentReminderQueries queries, NewsDesk desk, Recipients recipients, Clock clock) {
        this.queries = queries;
        this.desk = desk;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** Whether whoever is told of it today is reminded by that alone. */
    static boolean isNear(LocalDate due, LocalDate today) {
        return !due.isAfter(today.plusDays(DAYS_BEFORE));
    }

    @Scheduled(fixedDelayString = "${portal.reminder-interval:10m}")
    @Transactional
    public void round() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
        queries.waiting(today, today.plusDays(DAYS_BEFORE), false).forEach(waiting -> remind(waiting, false));
        queries.waiting(today.minusDays(DAYS_AFTER), today.minusDays(1), true)
                .forEach(waiting -> remind(waiting, true));
    }

    private void remind(AssignmentReminderQueries.Waiting waiting, boolean overdue) {
        if (queries.note(waiting.assignment(), overdue)) {
            News news = AssignmentNews.news(
                    overdue ? NoticeKind.ASSIGNMENT_OVERDUE : NoticeKind.ASSIGNMENT_NEAR,
                    waiting.assignment(),
                    waiting.version(),
                    waiting.firstLine(),
                    waiting.lastLine(),
                    waiting.measure());
            desk.remind(
                    recipients.find(waiting.person()).map(List::of).orElse(List.of()),
                    overdue ? news : news.until(ReferralNews.endOf(waiting.due())));
        }
    }
}
