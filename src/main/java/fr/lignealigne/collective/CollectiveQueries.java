package fr.lignealigne.collective;

import static fr.lignealigne.collective.CollectiveRows.forms;
import static fr.lignealigne.collective.CollectiveRows.instant;
import static fr.lignealigne.collective.CollectiveRows.organisation;
import static fr.lignealigne.collective.CollectiveRows.utc;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkTable;
import fr.lignealigne.remark.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the Collective's room reads over the borders of modules, in SQL; the services ask who may first. */
@Repository
class CollectiveQueries {

    private static final String OF_VERSION = " where version_id = ?";

    private final JdbcClient jdbc;

    CollectiveQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What members may read of each other: what {@code RemarkAccess} says, without anybody's unshared drafts. */
    List<Said> said(PlanVersionId version) {
        return jdbc.sql("""
                select r.id, r.organisation_id, r.target, r.measure_id, r.first_line, r.last_line, r.state = 'SHARED',
                    r.lever, (select group_concat(form) from remark_form f where f.remark_id = r.id),
                    (select group_concat(g.organisation_id) from remark_signatory g
                        join organisation s on s.id = g.organisation_id
                        where r.joint and g.remark_id = r.id and s.collective_member)
                from remark r join organisation o on o.id = r.organisation_id
                where r.version_id = ? and o.collective_member and (r.state in ('SHARED', 'ANSWERED')
                    or r.open_to_collective and r.state in ('DEPOSITED', 'UNDER_REVIEW', 'DECIDED'))""" + RemarkTable.BY_PLACE)
                .param(version.value())
                .query((row, index) -> {
                    UUID measure = row.getObject(4, UUID.class);
                    return new Said(
                            new RemarkId(row.getObject(1, UUID.class)),
                            organisation(row, 2),
                            CollectiveRows.speaks(row, 2, 10),
                            Target.valueOf(row.getString(3)),
                            measure == null ? null : new ItemId(measure),
                            row.getInt(5),
                            row.getInt(6),
                            row.getBoolean(7),
                            row.getBoolean(8),
                            forms(row.getString(9)));
                })
                .list();
    }

    List<DiscussionSummary> discussions(Viewer viewer, PlanVersionId version) {
        return jdbc.sql("""
                select d.id, d.version_id, d.measure_id, d.first_line, d.last_line, first.words, o.short_name,
                    sum(p.withdrawn_at is null),
                    sum(p.withdrawn_at is null and p.author_id <> :me
                        and (seen.read_until is null or p.posted_at > seen.read_until)),
                    max(p.posted_at)
                from discussion d join post p on p.discussion_id = d.id
                join post first on first.id = (select id from post f where f.discussion_id = d.id
                    order by f.posted_at, f.id limit 1)
                join organisation o on o.id = first.organisation_id
                left join discussion_read seen on seen.discussion_id = d.id and seen.person_id = :me
                where d.version_id = :version or d.version_id is null
                group by d.id order by max(p.posted_at) desc, d.id""")
                .param("me", viewer.person().value())
                .param("version", version.value())
                .query((row, index) -> new DiscussionSummary(
                        new DiscussionId(row.getObject(1, UUID.class)),
                        CollectiveRows.subject(row),
                        row.getString(6),
                        row.getString(7),
                        row.getInt(8),
                        row.getInt(9),
                        instant(row, 10)))
                .list();
    }

    List<PostDetails> posts(Viewer viewer, DiscussionId discussion) {
        return jdbc.sql("""
                select p.id, p.organisation_id, o.short_name, p.function, p.words, p.posted_at, p.edited_at is not null,
                    p.withdrawn_at is not null, p.author_id, p.revision
                from post p join organisation o on o.id = p.organisation_id
                where p.discussion_id = ? order by p.posted_at, p.id""")
                .param(discussion.value())
                .query((row, index) -> CollectiveRows.post(row, viewer))
                .list();
    }

    void markRead(Viewer viewer, DiscussionId discussion) {
        jdbc.sql("""
                insert into discussion_read (person_id, discussion_id, read_until)
                select ?, ?, max(posted_at) from post where discussion_id = ?
                on duplicate key update read_until = greatest(read_until, values(read_until))""")
                .params(viewer.person().value(), discussion.value(), discussion.value())
                .update();
    }

    boolean hasOpened(OrganisationId organisation, PlanVersionId version) {
        return jdbc.sql("select count(*) from text_opening where version_id = ? and organisation_id = ?")
                        .params(version.value(), organisation.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void noteOpening(OrganisationId organisation, PlanVersionId version) {
        jdbc.sql("insert into text_opening (version_id, organisation_id) values (?, ?)")
                .params(version.value(), organisation.value())
                .update();
    }

    Set<OrganisationId> openers(PlanVersionId version) {
        return jdbc.sql("select organisation_id from text_opening" + OF_VERSION)
                .param(version.value())
                .query((row, index) -> organisation(row, 1))
                .set();
    }

    /** How many remarks of each member are its own alone. */
    Map<OrganisationId, Integer> drafts(PlanVersionId version) {
        Map<OrganisationId, Integer> drafts = new HashMap<>();
        jdbc.sql("select r.organisation_id, count(*) from remark r join organisation o on o.id = r.organisation_id"
                        + " where r.version_id = ? and r.state = 'DRAFT' and o.collective_member"
                        + " group by r.organisation_id")
                .param(version.value())
                .query(row -> {
                    drafts.put(organisation(row, 1), row.getInt(2));
                });
        return drafts;
    }

    /** How many joint positions that may be signed now each member said nothing of, of their text as it is. */
    Map<OrganisationId, Integer> toSign(PlanVersionId version, Instant now) {
        Map<OrganisationId, Integer> toSign = new HashMap<>();
        jdbc.sql("""
                select o.id, count(*) from organisation o join joint_position p on p.version_id = :version
                    and p.state = 'SIGNING' and p.closes_at > :now
                where o.kind = 'ASSOCIATION' and o.collective_member and not exists
                    (select 1 from joint_position_answer a where a.position_id = p.id and a.organisation_id = o.id
                        and a.text_number = p.text_number and not a.taken_back)
                group by o.id""").param("version", version.value()).param("now", utc(now)).query(row -> {
            toSign.put(organisation(row, 1), row.getInt(2));
        });
        return toSign;
    }

    /** The associations with a lead who may enter. */
    Set<OrganisationId> led() {
        return jdbc.sql("select p.organisation_id from person p join person_role r on r.person_id = p.id"
                        + " where r.role = 'ASSOCIATION_LEAD' and p.enabled and not p.frozen")
                .query((row, index) -> organisation(row, 1))
                .set();
    }

    Map<OrganisationId, LocalDate> reminded(PlanVersionId version) {
        Map<OrganisationId, LocalDate> days = new HashMap<>();
        jdbc.sql("select organisation_id, max(day) from reminder_recipient" + OF_VERSION + " group by organisation_id")
                .param(version.value())
                .query(row -> {
                    days.put(organisation(row, 1), row.getObject(2, LocalDate.class));
                });
        return days;
    }

    /** How often each of these was reminded that day; those who were not are missing. */
    Map<OrganisationId, Integer> remindersOn(
            LocalDate day, PlanVersionId version, Collection<OrganisationId> associations) {
        Map<OrganisationId, Integer> often = new HashMap<>();
        jdbc.sql("select organisation_id, count(*) from reminder_recipient where version_id = :version and day = :day"
                        + " and organisation_id in (:associations) group by organisation_id")
                .param("version", version.value())
                .param("day", day)
                .param(
                        "associations",
                        associations.stream().map(OrganisationId::value).toList())
                .query(row -> {
                    often.put(organisation(row, 1), row.getInt(2));
                });
        return often;
    }

    UUID insertReminder(
            Viewer by,
            PlanVersionId version,
            Collection<OrganisationId> associations,
            String words,
            Instant now,
            LocalDate day,
            Map<OrganisationId, Integer> before) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into reminder (id, version_id, words, function, reminded_at) values (?, ?, ?, ?, ?)")
                .params(id, version.value(), words, by.function(), utc(now))
                .update();
        for (OrganisationId association : associations) {
            jdbc.sql("insert into reminder_recipient (reminder_id, organisation_id, version_id, day, rank_of_day)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(id, association.value(), version.value(), day, before.getOrDefault(association, 0) + 1)
                    .update();
        }
        return id;
    }

    List<ReminderDetails> reminders(PlanVersionId version) {
        return jdbc.sql("""
                select m.reminded_at, m.function, m.words, group_concat(o.short_name order by o.short_name separator '\\n')
                from reminder m join reminder_recipient t on t.reminder_id = m.id
                join organisation o on o.id = t.organisation_id
                where m.version_id = ? group by m.id order by m.reminded_at desc, m.id""")
                .param(version.value())
                .query((row, index) -> new ReminderDetails(
                        instant(row, 1),
                        row.getString(2),
                        row.getString(3),
                        Arrays.asList(row.getString(4).split("\n"))))
                .list();
    }
}
