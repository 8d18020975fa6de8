package fr.lignealigne.notification;

import fr.lignealigne.account.Role;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.shared.Clocks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds a ministry of advice that is awaited, two days before the day and once it is past: each once, whatever node comes
 * first. Whether it still is awaited is asked again when the mail leaves.
 */
@Component
class ReferralReminders {

    private static final int DAYS_BEFORE = 2;

    /** Nobody is reminded of what was forgotten long ago. */
    private static final int DAYS_AFTER = 30;

    private final ReferralReminderQueries queries;
    private final NewsDesk desk;
    private final Recipients recipients;
    private final Clock clock;

    ReferralReminders(ReferralReminderQueries queries, NewsDesk desk, Recipients recipients, Clock clock) {
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

    private void remind(ReferralReminderQueries.Waiting waiting, boolean overdue) {
        if (queries.note(waiting.referral(), overdue)) {
            News news = overdue
                    ? ReferralNews.news(NoticeKind.REFERRAL_OVERDUE, waiting.referral())
                    : ReferralNews.news(NoticeKind.REFERRAL_NEAR, waiting.referral())
                            .until(ReferralNews.endOf(waiting.due()));
            desk.remind(recipients.holdingIn(Set.of(waiting.ministry()), Set.of(Role.MINISTRY)), news);
        }
    }
}
