package fr.lignealigne.notification;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.notice.Notices;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How everything is told: a notice for each, with its mail as they chose; what is compulsory with a letter at once. */
@Component
class NewsDesk {

    private final Notices notices;
    private final Letters letters;
    private final PortalSettings settings;

    NewsDesk(Notices notices, Letters letters, PortalSettings settings) {
        this.notices = notices;
        this.letters = letters;
        this.settings = settings;
    }

    void tell(List<Recipient> recipients, News news) {
        notices.tell(recipients.stream().map(Recipient::addressee).toList(), news);
    }

    /**
     * Tells what nobody can choose not to hear.
     *
     * @param letter the key of its words
     * @param fact what they name: a number, a date, a function; never a word that was written
     */
    void announce(List<Recipient> recipients, News news, String letter, String fact) {
        tell(recipients, news);
        recipients.forEach(
                recipient -> letters.write(recipient.email(), letter, settings.baseUrl() + "/" + news.place(), fact));
    }

    /** Tells once more those who were told of the same thing before. */
    void remind(List<Recipient> recipients, News news) {
        notices.tellAgain(recipients.stream().map(Recipient::addressee).toList(), news);
    }

    /** Tells what several people's acts tell of, who may act at once. */
    void tellInTurn(List<Recipient> recipients, News news) {
        notices.tellInTurn(recipients.stream().map(Recipient::addressee).toList(), news);
    }

    void takeBackInTurn(NoticeKind kind, UUID about) {
        notices.takeBackInTurn(kind, about);
    }

    void takeBack(Set<NoticeKind> kinds, Collection<UUID> about) {
        notices.takeBack(kinds, about);
    }

    /** Takes back what was told in the seats of these organisations alone. */
    void takeBackIn(Set<OrganisationId> organisations, Set<NoticeKind> kinds, UUID about) {
        notices.takeBackIn(organisations, kinds, about);
    }

    /** Takes back from these people alone what they did not read yet. */
    void takeBackFrom(Set<PersonId> people, NoticeKind kind, UUID about) {
        notices.takeBackFrom(people, kind, about);
    }

    /** What was told names another moment now. */
    void redate(NoticeKind kind, UUID about, Instant due) {
        notices.redate(kind, about, due);
    }
}
