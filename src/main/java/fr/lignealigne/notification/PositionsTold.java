package fr.lignealigne.notification;

import fr.lignealigne.collective.PositionMoved;
import fr.lignealigne.collective.position.SignatoriesReminded;
import fr.lignealigne.collective.position.SignatoriesTold;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is told what becomes of a joint position. */
@Component
class PositionsTold {

    private static final Set<NoticeKind> SIGNING =
            Set.of(NoticeKind.POSITION_OPENED, NoticeKind.POSITION_CHANGED, NoticeKind.POSITION_AWAITS);

    private final NewsDesk desk;
    private final Recipients recipients;
    private final NewsQueries queries;

    PositionsTold(NewsDesk desk, Recipients recipients, NewsQueries queries) {
        this.desk = desk;
        this.recipients = recipients;
        this.queries = queries;
    }

    @EventListener
    void on(PositionMoved event) {
        UUID position = event.position();
        switch (event.step()) {
            case OPENED -> {
                desk.takeBack(Set.of(NoticeKind.POSITION_OPENED), Set.of(position));
                desk.tell(
                        TeamNews.others(recipients.leadsOfTheCollective(), event.by()),
                        News.of(NoticeKind.POSITION_OPENED, page(position), position)
                                .until(Objects.requireNonNull(event.closesAt())));
            }
            case REWRITTEN -> {
                var answered = queries.answered(position);
                desk.tell(
                        TeamNews.others(recipients.leadsOfTheCollective(), event.by()).stream()
                                .filter(lead -> answered.contains(lead.organisation()))
                                .toList(),
                        News.of(NoticeKind.POSITION_CHANGED, page(position), position));
            }
            case DEPOSITED -> {
                desk.takeBack(SIGNING, Set.of(position));
                desk.tell(
                        TeamNews.others(recipients.ofTheCollective(), event.by()),
                        News.of(NoticeKind.POSITION_DEPOSITED, page(position), position));
            }
        }
    }

    @EventListener
    void on(SignatoriesTold event) {
        UUID position = event.position().value();
        List<Recipient> leads = recipients.leadsOf(event.associations());
        switch (event.news()) {
            case GIVEN_UP -> {
                desk.takeBack(SIGNING, Set.of(position));
                desk.tell(leads, News.of(NoticeKind.POSITION_GIVEN_UP, page(position), position));
            }
            case FOLLOWED -> {
                desk.takeBack(SIGNING, Set.of(position));
                desk.tell(leads, News.of(NoticeKind.POSITION_FOLLOWED, page(position), position));
            }
            // Theirs outside the Collective, too: it leads to what each association said, not to the room.
            case WITHDRAWN ->
                desk.tell(
                        leads,
                        News.of(NoticeKind.POSITION_WITHDRAWN, "remarques?version=" + event.version(), position));
        }
    }

    @EventListener
    void on(SignatoriesReminded event) {
        UUID position = event.position().value();
        desk.remind(
                recipients.leadsOf(event.associations()),
                News.of(NoticeKind.POSITION_AWAITS, page(position), position));
    }

    private static String page(UUID position) {
        return "collectif/position/" + position;
    }
}
