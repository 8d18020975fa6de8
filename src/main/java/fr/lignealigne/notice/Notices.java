package fr.lignealigne.notice;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of things, in the transaction of what is told: a row in their list, and a mail as each of them chose. */
@Component
public class Notices {

    /** How long a notice is kept once it was read. */
    public static final Duration KEPT_ONCE_READ = Duration.ofDays(90);

    /** How long one is kept that nobody read. */
    public static final Duration KEPT_UNREAD = Duration.ofDays(365);

    private final NoticeTable table;
    private final OldNotices old;
    private final NoticeTurns turns;
    private final ChoiceTable choices;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private volatile Instant rungUntil;

    Notices(
            NoticeTable table,
            OldNotices old,
            NoticeTurns turns,
            ChoiceTable choices,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.old = old;
        this.turns = turns;
        this.choices = choices;
        this.clock = clock;
        this.events = events;
        this.rungUntil = clock.instant();
    }

    /** Tells these people; who has an unread notice of the same kind and thing already is not told again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<Addressee> addressees, News news) {
        Set<Addressee> awaiting = news.about() == null ? Set.of() : table.awaiting(news.kind(), news.about());
        List<Addressee> told = addressees.stream()
                .distinct()
                .filter(addressee -> !awaiting.contains(addressee))
                .toList();
        if (told.isEmpty()) {
            return;
        }
        Set<PersonId> people = told.stream().map(Addressee::person).collect(Collectors.toSet());
        Instant now = clock.instant();
        Instant toldAt = news.notBefore().isAfter(now) ? news.notBefore() : now;
        table.add(told.stream().map(row(news, toldAt, people)).toList());
        if (!toldAt.isAfter(now)) {
            events.publishEvent(new NoticesChanged(people));
        }
    }

    /** Tells these people also what they have an unread notice of, which goes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellAgain(Collection<Addressee> addressees, News news) {
        if (news.about() != null) {
            table.removeUnread(
                    addressees.stream().map(Addressee::person).collect(Collectors.toSet()), news.kind(), news.about());
        }
        tell(addressees, news);
    }

    /** Tells what several people's acts tell of, who may act at once: one after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellInTurn(Collection<Addressee> addressees, News news) {
        turns.take(news.kind(), Objects.requireNonNull(news.about()));
        tell(addressees, news);
    }

    /** Takes back what was told in turn. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBackInTurn(NoticeKind kind, UUID about) {
        if (table.isTold(kind, about)) {
            turns.take(kind, about);
            takeBack(Set.of(kind), Set.of(about));
        }
    }

    /** What was told of this thing names another moment now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void redate(NoticeKind kind, UUID about, Instant due) {
        table.redate(kind, about, due);
    }

    private Function<Addressee, NoticeTable.Row> row(News news, Instant toldAt, Set<PersonId> people) {
        @Nullable NoticePace usual = news.kind().usualPace().orElse(null);
        if (usual == null) {
            return addressee -> new NoticeTable.Row(addressee, news, toldAt, null);
        }
        Map<PersonId, NoticePace> paces = choices.paces(news.kind(), people);
        Map<PersonId, QuietHours> quiet = choices.quiet(people);
        return addressee -> new NoticeTable.Row(
                addressee,
                news,
                toldAt,
                paces.getOrDefault(addressee.person(), usual)
                        .due(toldAt)
                        .map(quiet.getOrDefault(addressee.person(), QuietHours.NONE)::next)
                        .orElse(null));
    }

    /** Takes back what was told of these kinds and things, and the mails that wait for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(Set<NoticeKind> kinds, Collection<UUID> about) {
        Set<PersonId> people = about.isEmpty() ? Set.of() : table.remove(kinds, about, clock.instant());
        if (!people.isEmpty()) {
            events.publishEvent(new NoticesChanged(people));
        }
    }

    /** Takes back what was told of this thing in the seats of these organisations, read or not, and the mails. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBackIn(Set<OrganisationId> organisations, Set<NoticeKind> kinds, UUID about) {
        Set<PersonId> people =
                organisations.isEmpty() ? Set.of() : table.removeIn(organisations, kinds, about, clock.instant());
        if (!people.isEmpty()) {
            events.publishEvent(new NoticesChanged(people));
        }
    }

    /** Takes back from these people alone what they did not read yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBackFrom(Set<PersonId> people, NoticeKind kind, UUID about) {
        if (!people.isEmpty() && table.removeUnread(people, kind, about)) {
            events.publishEvent(new NoticesChanged(people));
        }
    }

    /** Open pages follow when the moment of what was told beforehand comes. */
    @Scheduled(fixedDelayString = "${portal.notice-interval:5s}")
    void ring() {
        Instant now = clock.instant();
        Set<PersonId> people = table.toldBetween(rungUntil, now);
        rungUntil = now;
        if (!people.isEmpty()) {
            events.publishEvent(new NoticesChanged(people));
        }
    }

    /** Erases what is old, once a day; some at a time, each in its own transaction. */
    @Scheduled(fixedDelayString = "PT24H")
    void sweep() {
        Instant readBefore = clock.instant().minus(KEPT_ONCE_READ);
        Instant toldBefore = clock.instant().minus(KEPT_UNREAD);
        old.sweepDigests(readBefore);
        while (old.sweepRead(readBefore) || old.sweepTold(toldBefore)) {
            // Until nothing old is left.
        }
    }
}
