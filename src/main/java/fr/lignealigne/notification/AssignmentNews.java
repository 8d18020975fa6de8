package fr.lignealigne.notification;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.decision.assignment.AssignmentChanged;
import fr.lignealigne.decision.assignment.AssignmentId;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.Clocks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who is given a passage or a measure to look after, unless they took it themselves. */
@Component
class AssignmentNews {

    private static final Set<NoticeKind> OF_ASSIGNMENT =
            Set.of(NoticeKind.ASSIGNED, NoticeKind.ASSIGNMENT_NEAR, NoticeKind.ASSIGNMENT_OVERDUE);

    private final NewsDesk desk;
    private final Recipients recipients;
    private final AssignmentReminderQueries queries;
    private final Clock clock;

    AssignmentNews(NewsDesk desk, Recipients recipients, AssignmentReminderQueries queries, Clock clock) {
        this.desk = desk;
        this.recipients = recipients;
        this.queries = queries;
        this.clock = clock;
    }

    @EventListener
    void on(AssignmentChanged event) {
        desk.takeBack(OF_ASSIGNMENT, Set.of(event.assignment().value()));
        queries.remindAnew(event.assignment());
        PersonId person = event.person();
        if (person != null && !person.equals(event.by())) {
            if (AssignmentReminders.isNear(event.due(), LocalDate.ofInstant(clock.instant(), Clocks.PARIS))) {
                queries.note(event.assignment(), false);
            }
            desk.tell(
                    recipients.find(person).map(List::of).orElse(List.of()),
                    news(
                                    NoticeKind.ASSIGNED,
                                    event.assignment(),
                                    event.version(),
                                    event.firstLine(),
                                    event.lastLine(),
                                    event.measure())
                            .until(ReferralNews.endOf(event.due())));
        }
    }

    /** A whole measure leads to what waits there. */
    static News news(
            NoticeKind kind,
            AssignmentId assignment,
            PlanVersionId version,
            int first,
            int last,
            @Nullable ItemId measure) {
        return News.of(
                kind,
                measure == null
                        ? desk(version, first, last)
                        : "arbitrage?etat=a-decider&mesure=" + measure + "&version=" + version,
                assignment.value());
    }

    /** The route to these lines at the desk. */
    static String desk(PlanVersionId version, int first, int last) {
        return "arbitrage/" + version + "/" + (first == last ? first : first + "-" + last);
    }
}
