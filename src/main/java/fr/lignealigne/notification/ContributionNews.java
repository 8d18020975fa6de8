package fr.lignealigne.notification;

import fr.lignealigne.account.Role;
import fr.lignealigne.bilateral.contribution.ContributionDeposited;
import fr.lignealigne.bilateral.contribution.ContributionOpened;
import fr.lignealigne.bilateral.contribution.WrittenContributionId;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the leads that they may write in place of an exchange, and the State that something was deposited. */
@Component
class ContributionNews {

    private final NewsDesk desk;
    private final Recipients recipients;

    ContributionNews(NewsDesk desk, Recipients recipients) {
        this.desk = desk;
        this.recipients = recipients;
    }

    @EventListener
    void on(ContributionOpened event) {
        desk.tell(
                recipients.leadsOf(Set.of(event.association())),
                news(NoticeKind.CONTRIBUTION_OPEN, event.contribution()));
    }

    @EventListener
    void on(ContributionDeposited event) {
        desk.takeBack(
                Set.of(NoticeKind.CONTRIBUTION_OPEN),
                Set.of(event.contribution().value()));
        desk.tell(
                recipients.holding(EnumSet.of(Role.CABINET, Role.MIPROF)),
                news(NoticeKind.CONTRIBUTION_DEPOSITED, event.contribution()));
    }

    private static News news(NoticeKind kind, WrittenContributionId contribution) {
        return News.of(kind, "echanges/contribution/" + contribution, contribution.value());
    }
}
