package fr.lignealigne.notification;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Role;
import fr.lignealigne.decision.note.StateNoteChanged;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the other side that something was said of a remark between MIPROF and the cabinet, and nothing of it: those who look
 * after the passage or spoke of it already, and where there are none on the other side, all of it.
 */
@Component
class StateNoteNews {

    private static final Set<Role> PREPARING = Set.of(Role.CABINET, Role.MIPROF);

    private final NewsDesk desk;
    private final Recipients recipients;
    private final NewsQueries queries;

    StateNoteNews(NewsDesk desk, Recipients recipients, NewsQueries queries) {
        this.desk = desk;
        this.recipients = recipients;
        this.queries = queries;
    }

    @EventListener
    void on(StateNoteChanged event) {
        switch (event.sort()) {
            case WRITTEN ->
                desk.tell(
                        TeamNews.others(hearers(event), event.by()),
                        News.of(
                                NoticeKind.STATE_NOTE,
                                AssignmentNews.desk(event.version(), event.firstLine(), event.lastLine()),
                                event.remark().value()));
            case LAST_ERASED ->
                desk.takeBack(
                        Set.of(NoticeKind.STATE_NOTE), Set.of(event.remark().value()));
            case ERASED -> {
                // Something is there to read still.
            }
        }
    }

    private List<Recipient> hearers(StateNoteChanged event) {
        Set<PersonId> concerned = queries.concernedByNotes(event.remark());
        List<Recipient> those = recipients.holding(PREPARING).stream()
                .filter(one -> concerned.contains(one.person()))
                .toList();
        List<Recipient> asked = recipients.holding(Set.of(event.asked()));
        return those.stream().anyMatch(asked::contains)
                ? those
                : Stream.concat(those.stream(), asked.stream()).distinct().toList();
    }
}
