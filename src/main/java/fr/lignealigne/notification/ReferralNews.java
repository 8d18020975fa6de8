package fr.lignealigne.notification;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.decision.AdviceGiven;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.remark.ReferralId;
import fr.lignealigne.remark.ReferralRecalled;
import fr.lignealigne.remark.RemarksReferred;
import fr.lignealigne.shared.Clocks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a ministry that its advice is awaited, and MIPROF when all of it is there; neither says on what. */
@Component
class ReferralNews {

    private static final Set<NoticeKind> OF_REFERRAL =
            Set.of(NoticeKind.REFERRED, NoticeKind.REFERRAL_NEAR, NoticeKind.REFERRAL_OVERDUE);

    private final NewsDesk desk;
    private final Recipients recipients;
    private final ReferralReminderQueries queries;
    private final Clock clock;

    ReferralNews(NewsDesk desk, Recipients recipients, ReferralReminderQueries queries, Clock clock) {
        this.desk = desk;
        this.recipients = recipients;
        this.queries = queries;
        this.clock = clock;
    }

    /** Another day is told as if it were asked anew, and reminded of anew. */
    @EventListener
    void on(RemarksReferred event) {
        settle(event.referral());
        queries.remindAnew(event.referral());
        if (ReferralReminders.isNear(event.due(), LocalDate.ofInstant(clock.instant(), Clocks.PARIS))) {
            queries.note(event.referral(), false);
        }
        desk.tell(
                ofMinistry(event.ministry()),
                news(NoticeKind.REFERRED, event.referral()).until(endOf(event.due())));
    }

    @EventListener
    void on(ReferralRecalled event) {
        settle(event.referral());
    }

    /** A word that is written anew completes nothing. */
    @EventListener
    void on(AdviceGiven event) {
        for (ReferralId referral : queries.answeredBy(event.adviser(), event.first())) {
            settle(referral);
            desk.tell(
                    recipients.holding(Set.of(Role.MIPROF)),
                    News.of(NoticeKind.REFERRAL_ANSWERED, "qui-fait-quoi", referral.value()));
        }
    }

    static News news(NoticeKind kind, ReferralId referral) {
        return News.of(kind, "avis-demandes?saisine=" + referral, referral.value());
    }

    static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59)).atZone(Clocks.PARIS).toInstant();
    }

    /** It awaits nobody any more. */
    private void settle(ReferralId referral) {
        desk.takeBack(OF_REFERRAL, Set.of(referral.value()));
    }

    private List<Recipient> ofMinistry(OrganisationId ministry) {
        return recipients.holdingIn(Set.of(ministry), Set.of(Role.MINISTRY));
    }
}
