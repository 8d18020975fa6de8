package fr.lignealigne.notification;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.remark.DraftCommented;
import fr.lignealigne.remark.DraftReviewed;
import fr.lignealigne.remark.DraftsGone;
import fr.lignealigne.remark.RemarkId;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells colleagues of their drafts: the lead of what is proposed, who writes of what comes back or is commented. */
@Component
class TeamNews {

    private static final Set<NoticeKind> OF_REVIEW = Set.of(NoticeKind.DRAFT_PROPOSED, NoticeKind.DRAFT_SENT_BACK);
    private static final Set<NoticeKind> OF_DRAFT =
            Set.of(NoticeKind.DRAFT_PROPOSED, NoticeKind.DRAFT_SENT_BACK, NoticeKind.DRAFT_COMMENTED);

    private final NewsDesk desk;
    private final Recipients recipients;
    private final NewsQueries queries;
    private final ClosingQueries closings;
    private final Clock clock;

    TeamNews(NewsDesk desk, Recipients recipients, NewsQueries queries, ClosingQueries closings, Clock clock) {
        this.desk = desk;
        this.recipients = recipients;
        this.queries = queries;
        this.closings = closings;
        this.clock = clock;
    }

    @EventListener
    void on(DraftReviewed event) {
        desk.takeBack(OF_REVIEW, Set.of(event.draft().value()));
        String version = "&version=" + event.version();
        switch (event.stage()) {
            case PROPOSED ->
                desk.tell(
                        others(recipients.leadsOf(Set.of(event.association())), event.by()),
                        News.of(
                                NoticeKind.DRAFT_PROPOSED,
                                "remarques?etape=proposees" + version,
                                event.draft().value()));
            case SENT_BACK ->
                desk.tell(
                        others(recipients.among(Set.of(event.author()), event.association()), event.by()),
                        News.of(
                                NoticeKind.DRAFT_SENT_BACK,
                                "remarques?etape=renvoyees" + version,
                                event.draft().value()));
            case IN_WRITING, READY -> {
                // Nobody is waited for.
            }
        }
    }

    @EventListener
    void on(DraftCommented event) {
        Set<PersonId> talking = new HashSet<>(queries.commenting(event.draft()));
        talking.add(event.author());
        desk.tell(
                others(recipients.among(talking, event.association()), event.by()),
                News.of(
                        NoticeKind.DRAFT_COMMENTED,
                        "remarques?version=" + event.version(),
                        event.draft().value()));
    }

    @EventListener
    void on(DraftsGone event) {
        desk.takeBack(OF_DRAFT, event.drafts().stream().map(RemarkId::value).toList());
        if (!queries.isAnythingShared(event.version(), event.drafts())) {
            desk.takeBackInTurn(NoticeKind.DRAFT_SHARED, event.version().value());
        }
        closings.nothingLies(event, clock.instant()).stream()
                .collect(Collectors.groupingBy(
                        ClosingQueries.Reminded::round,
                        Collectors.mapping(ClosingQueries.Reminded::person, Collectors.toSet())))
                .forEach((round, people) -> {
                    desk.takeBackFrom(people, NoticeKind.CLOSING_NEAR, round);
                    closings.forget(round, people);
                });
    }

    static List<Recipient> others(List<Recipient> recipients, PersonId by) {
        return recipients.stream().filter(recipient -> recipient.isNot(by)).toList();
    }
}
