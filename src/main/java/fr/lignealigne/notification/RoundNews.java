package fr.lignealigne.notification;

import fr.lignealigne.account.Role;
import fr.lignealigne.consultation.ClosingMoved;
import fr.lignealigne.consultation.RoundOpened;
import fr.lignealigne.decision.AnswersReleased;
import fr.lignealigne.decision.ReleaseFailed;
import fr.lignealigne.decision.ReleasePrepared;
import fr.lignealigne.decision.ReleaseSettled;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.plan.PlanVersionId;
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

    /** Told to those who may confirm it, and to nobody outside the cabinet. */
    @EventListener
    void on(ReleasePrepared event) {
        List<Recipient> others = recipients.holding(Set.of(Role.CABINET)).stream()
                .filter(recipient -> !recipient.person().equals(event.by()))
                .toList();
        UUID version = event.version().value();
        desk.takeBack(Set.of(NoticeKind.RELEASE_AWAITS, NoticeKind.RELEASE_FAILED), Set.of(version));
        desk.tell(others, News.of(NoticeKind.RELEASE_AWAITS, releaseOf(event.version()), version));
    }

    @EventListener
    void on(ReleaseSettled event) {
        desk.takeBack(Set.of(NoticeKind.RELEASE_AWAITS), Set.of(event.version().value()));
    }

    /** Told to the two who had set it, as far as they are of the cabinet still. */
    @EventListener
    void on(ReleaseFailed event) {
        List<Recipient> both = recipients.holding(Set.of(Role.CABINET)).stream()
                .filter(recipient -> recipient.person().equals(event.preparedBy())
                        || recipient.person().equals(event.confirmedBy()))
                .toList();
        desk.announce(
                both,
                News.of(
                        NoticeKind.RELEASE_FAILED,
                        releaseOf(event.version()),
                        event.version().value()),
                "mail.releaseFailed",
                "");
    }

    private static String releaseOf(PlanVersionId version) {
        return "restitution?version=" + version;
    }

    private List<Recipient> leads() {
        return recipients.holding(Set.of(Role.ASSOCIATION_LEAD));
    }
}
