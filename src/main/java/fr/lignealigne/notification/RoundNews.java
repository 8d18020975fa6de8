package fr.lignealigne.notification;

import fr.lignealigne.account.Role;
import fr.lignealigne.consultation.ClosingMoved;
import fr.lignealigne.consultation.RoundOpened;
import fr.lignealigne.decision.AnswersReleased;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.remark.RemarksDeposited;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the leads of the round: its opening, its closing, their receipts, and the answers. */
@Component
class RoundNews {

    private final NewsDesk desk;
    private final Recipients recipients;
    private final ClosingQueries closings;
    private final Clock clock;

    RoundNews(NewsDesk desk, Recipients recipients, ClosingQueries closings, Clock clock) {
        this.desk = desk;
        this.recipients = recipients;
        this.closings = closings;
        this.clock = clock;
    }

    /** Told when the round begins: before the end of an embargo nobody outside the State knows of the version. */
    @EventListener
    void on(RoundOpened event) {
        desk.tell(
                leads(),
                News.of(
                                NoticeKind.ROUND_OPENED,
                                "lecture/" + event.version(),
                                event.round().value())
                        .until(event.closesAt())
                        .notBefore(event.opensAt()));
    }

    @EventListener
    void on(ClosingMoved event) {
        UUID round = event.round().value();
        desk.takeBack(Set.of(NoticeKind.CLOSING_MOVED, NoticeKind.CLOSING_NEAR), Set.of(round));
        desk.redate(NoticeKind.ROUND_OPENED, round, event.to());
        closings.remindAnew(event.round(), event.to(), clock.instant());
        desk.tell(
                leads(),
                News.of(NoticeKind.CLOSING_MOVED, "plan", round)
                        .until(event.to())
                        .notBefore(event.opensAt()));
    }

    @EventListener
    void on(RemarksDeposited event) {
        List<Recipient> leads =
                recipients.leadsOf(Stream.concat(Stream.of(event.organisation()), event.signatories().stream())
                        .distinct()
                        .toList());
        desk.announce(
                leads,
                News.of(NoticeKind.RECEIPT, "accuses/" + event.receipt(), null),
                "mail.deposited",
                String.valueOf(event.remarks()));
    }

    @EventListener
    void on(AnswersReleased event) {
        desk.announce(
                leads(),
                News.of(NoticeKind.ANSWERS_RELEASED, "suites?version=" + event.version(), null),
                "mail.released",
                "");
    }

    private List<Recipient> leads() {
        return recipients.holding(Set.of(Role.ASSOCIATION_LEAD));
    }
}
