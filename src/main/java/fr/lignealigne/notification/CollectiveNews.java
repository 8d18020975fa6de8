package fr.lignealigne.notification;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.collective.DiscussionPosted;
import fr.lignealigne.collective.MembersReminded;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.remark.RemarkShared;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the Collective what goes on in its room, and nobody outside it. */
@Component
class CollectiveNews {

    private final NewsDesk desk;
    private final Recipients recipients;
    private final NewsQueries queries;

    CollectiveNews(NewsDesk desk, Recipients recipients, NewsQueries queries) {
        this.desk = desk;
        this.recipients = recipients;
        this.queries = queries;
    }

    /** One notice for all that is shared on a version until it is read: neither whose it is nor how much there is. */
    @EventListener
    void on(RemarkShared event) {
        if (event.shared()) {
            desk.tellInTurn(
                    recipients.ofTheCollective().stream()
                            .filter(member -> !member.organisation().equals(event.organisation()))
                            .toList(),
                    News.of(
                            NoticeKind.DRAFT_SHARED,
                            "collectif?version=" + event.version(),
                            event.version().value()));
        } else if (!queries.isAnythingShared(event.version(), Set.of(event.remark()))) {
            desk.takeBackInTurn(NoticeKind.DRAFT_SHARED, event.version().value());
        }
    }

    /** Those who take part, and the leads of the associations that do. */
    @EventListener
    void on(DiscussionPosted event) {
        Set<NewsQueries.Voice> voices = queries.voices(event.discussion());
        Set<OrganisationId> associations =
                voices.stream().map(NewsQueries.Voice::organisation).collect(Collectors.toSet());
        Stream<Recipient> talking = recipients.ofTheCollective().stream()
                .filter(member -> voices.contains(new NewsQueries.Voice(member.person(), member.organisation())));
        Stream<Recipient> leading =
                recipients.leadsOfTheCollective().stream().filter(lead -> associations.contains(lead.organisation()));
        String version = event.subject().version() == null
                ? ""
                : "&version=" + event.subject().version();
        desk.tell(
                TeamNews.others(Stream.concat(talking, leading).toList(), event.by()),
                News.of(
                        NoticeKind.POSTED,
                        "collectif?fil=" + event.discussion() + version,
                        event.discussion().value()));
    }

    @EventListener
    void on(MembersReminded event) {
        desk.tell(
                recipients.leadsOf(event.associations()),
                News.of(NoticeKind.REMINDED, "lecture/" + event.version(), event.reminder()));
    }
}
