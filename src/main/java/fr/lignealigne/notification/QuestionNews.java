package fr.lignealigne.notification;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.question.AnswerDeposited;
import fr.lignealigne.question.QuestionClosed;
import fr.lignealigne.question.QuestionId;
import fr.lignealigne.question.QuestionOpened;
import fr.lignealigne.question.QuestionWithdrawn;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the associations asked that a question awaits them or no more, and who asks of answers; not what it says. */
@Component
class QuestionNews {

    private final NewsDesk desk;
    private final Recipients recipients;

    QuestionNews(NewsDesk desk, Recipients recipients) {
        this.desk = desk;
        this.recipients = recipients;
    }

    @EventListener
    void on(QuestionOpened event) {
        settle(event.question());
        desk.tell(
                leads(event.addressees()),
                news(NoticeKind.QUESTION_OPENED, event.question()).until(event.closesAt()));
    }

    @EventListener
    void on(QuestionWithdrawn event) {
        settle(event.question());
        desk.tell(leads(event.addressees()), news(NoticeKind.QUESTION_WITHDRAWN, event.question()));
    }

    @EventListener
    void on(QuestionClosed event) {
        settle(event.question());
    }

    @EventListener
    void on(AnswerDeposited event) {
        desk.tell(
                recipients.holding(EnumSet.of(Role.CABINET, Role.MIPROF)),
                news(NoticeKind.QUESTION_ANSWERED, event.question()));
    }

    /** It awaits nobody any more. */
    private void settle(QuestionId question) {
        desk.takeBack(Set.of(NoticeKind.QUESTION_OPENED), Set.of(question.value()));
    }

    private static News news(NoticeKind kind, QuestionId question) {
        return News.of(kind, "questions?question=" + question, question.value());
    }

    private List<Recipient> leads(Set<OrganisationId> addressees) {
        return addressees.isEmpty()
                ? recipients.holding(Set.of(Role.ASSOCIATION_LEAD))
                : recipients.leadsOf(addressees);
    }
}
