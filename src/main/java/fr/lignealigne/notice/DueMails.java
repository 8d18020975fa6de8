package fr.lignealigne.notice;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Clocks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that are due. Whether somebody may still read what they tell, whether it is quiet now and what they chose is
 * asked when they leave, not when they were written.
 */
@Component
public class DueMails {

    private static final int MOST_AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final ChoiceTable choices;
    private final NoticeTable table;
    private final CurrentViewer viewers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DueMails(
            JdbcClient jdbc,
            ChoiceTable choices,
            NoticeTable table,
            CurrentViewer viewers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.choices = choices;
        this.table = table;
        this.viewers = viewers;
        this.clock = clock;
        this.events = events;
    }

    private record Due(Notice notice, OrganisationId toldIn) {}

    /** Those for whom something is due. */
    public List<PersonId> people() {
        return jdbc.sql(
                        "select person_id from notice where mail_at <= ? group by person_id order by min(mail_at) limit "
                                + MOST_AT_ONCE)
                .param(NoticeTable.utc(clock.instant()))
                .query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Takes what is due for somebody, so that no other node takes it; it counts as sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<DueMail> take(PersonId person) {
        Instant now = clock.instant();
        List<Due> due = due(person, now);
        Viewer reader = viewers.of(Set.of(person)).get(person);
        Instant quietUntil = choices.quiet(person).next(now);
        if (quietUntil.isAfter(now)) {
            due.forEach(one -> choices.mailAt(one.notice().id().value(), quietUntil));
            return List.of();
        }
        due.forEach(one -> choices.noMail(one.notice().id().value()));
        return reader == null ? List.of() : mails(reader, due, now);
    }

    private List<Due> due(PersonId person, Instant now) {
        return jdbc.sql("select * from notice where person_id = ? and mail_at <= ? order by told_at, id"
                        + " for update skip locked")
                .params(person.value(), NoticeTable.utc(now))
                .query((row, index) -> new Due(
                        NoticeTable.notice(row), new OrganisationId(row.getObject("organisation_id", UUID.class))))
                .list();
    }

    private List<DueMail> mails(Viewer reader, List<Due> due, Instant now) {
        Map<NoticeKind, NoticePace> paces = choices.paces(reader.person());
        Map<@Nullable NoticeKind, List<Notice>> byMail = new LinkedHashMap<>();
        for (Due one : due) {
            NoticeKind kind = one.notice().kind();
            NoticePace pace = paces.getOrDefault(kind, NoticePace.NEVER);
            boolean isAwaited = !one.notice().isRead() && NoticeAccess.mayRead(reader, kind, one.toldIn());
            if (isAwaited && pace != NoticePace.NEVER) {
                byMail.computeIfAbsent(pace.isDigest() ? null : kind, mail -> new ArrayList<>())
                        .add(one.notice());
            }
        }
        List<DueMail> mails = new ArrayList<>();
        byMail.forEach((kind, notices) -> {
            if (kind != null || isFirstOfTheDay(reader.person(), notices, now)) {
                mails.add(new DueMail(reader, kind == null, notices));
            }
        });
        return mails;
    }

    /** One digest a day; what would be a second one waits for the next morning. */
    private boolean isFirstOfTheDay(PersonId person, List<Notice> notices, Instant now) {
        LocalDate today = now.atZone(Clocks.PARIS).toLocalDate();
        boolean first = jdbc.sql("insert ignore into notice_digest (person_id, day) values (?, ?)")
                        .params(person.value(), today)
                        .update()
                == 1;
        if (!first) {
            Instant next = choices.quiet(person).next(NoticePace.DAILY.due(now).orElseThrow());
            notices.forEach(notice -> choices.mailAt(notice.id().value(), next));
        }
        return first;
    }

    /** What they told is no more so: they are gone from the list, too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(PersonId person, Collection<Notice> outdated) {
        if (!outdated.isEmpty()) {
            table.remove(outdated.stream().map(notice -> notice.id().value()).toList());
            events.publishEvent(new NoticesChanged(Set.of(person)));
        }
    }
}
