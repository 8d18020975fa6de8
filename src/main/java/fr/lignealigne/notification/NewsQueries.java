package fr.lignealigne.notification;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.collective.DiscussionId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is concerned by what happens, and whether what was told still is so. */
@Repository
class NewsQueries {

    private final JdbcClient jdbc;

    NewsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who took part in a discussion, in which seat. */
    record Voice(PersonId person, OrganisationId organisation) {}

    /** Those who said something of a draft to their colleagues. */
    Set<PersonId> commenting(RemarkId draft) {
        return jdbc.sql("select distinct person_id from remark_comment where remark_id = ?")
                .param(draft.value())
                .query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
                .set();
    }

    Set<Voice> voices(DiscussionId discussion) {
        return jdbc.sql("select distinct author_id, organisation_id from post where discussion_id = ?")
                .param(discussion.value())
                .query((row, index) -> new Voice(
                        new PersonId(row.getObject(1, UUID.class)), new OrganisationId(row.getObject(2, UUID.class))))
                .set();
    }

    /** The associations that answered some text of a joint position. */
    Set<OrganisationId> answered(UUID position) {
        return organisations("select organisation_id from joint_position_answer where position_id = ?", position);
    }

    private Set<OrganisationId> organisations(String sql, UUID id) {
        return jdbc.sql(sql)
                .param(id)
                .query((row, index) -> new OrganisationId(row.getObject(1, UUID.class)))
                .set();
    }

    /** Whether any other draft on this version than these is shared with the Collective by one of its members. */
    boolean isAnythingShared(PlanVersionId version, Collection<RemarkId> except) {
        String others = except.isEmpty() ? ")" : " and r.id not in (:others))";
        return jdbc.sql("select exists (select 1 from remark r join organisation o on o.id = r.organisation_id"
                        + " where r.version_id = :version and r.state = 'SHARED' and o.collective_member" + others)
                .param("version", version.value())
                .param("others", except.stream().map(RemarkId::value).toList())
                .query(Boolean.class)
                .single();
    }

    /** The coordinator's own words; nobody's remark. */
    Optional<String> wordsOfReminder(UUID reminder) {
        return words("select words from reminder where id = ?", reminder);
    }

    /** The coordinator's own words when a position was last reminded of. */
    Optional<String> wordsOfPositionReminder(UUID position) {
        return words(
                "select words from position_reminder where position_id = ? order by reminded_at desc limit 1",
                position);
    }

    private Optional<String> words(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(String.class).optional();
    }
}
