package fr.lignealigne.notification;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.bilateral.OfferId;
import fr.lignealigne.collective.DiscussionId;
import fr.lignealigne.decision.assignment.AssignmentTable;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

    /** Those who said something of a remark to the other side, or look after its passage. */
    Set<PersonId> concernedByNotes(RemarkId remark) {
        return jdbc.sql("select person_id from state_note where remark_id = :remark union"
                        + " select t.person_id from remark r join assignment t on " + AssignmentTable.LOOKS_AFTER
                        + " where r.id = :remark")
                .param("remark", remark.value())
                .query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
                .set();
    }

    /** In which seat slots were offered. */
    OrganisationId offerer(OfferId offer) {
        return jdbc.sql("select offerer_id from slot_offer where id = ?")
                .param(offer.value())
                .query((row, index) -> new OrganisationId(row.getObject(1, UUID.class)))
                .single();
    }

    Set<Voice> voices(DiscussionId discussion) {
        return jdbc.sql("select distinct author_id, organisation_id from post where discussion_id = ?")
                .param(discussion.value())
                .query((row, index) -> new Voice(
                        new PersonId(row.getObject(1, UUID.class)), new OrganisationId(row.getObject(2, UUID.class))))
                .set();
    }

    /** The associations that answered some text of a joint position and did not take that back. */
    Set<OrganisationId> answered(UUID position) {
        return organisations(
                "select organisation_id from joint_position_answer where position_id = ? and not taken_back", position);
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
        return jdbc.sql("select words from reminder where id = ?")
                .param(reminder)
                .query(String.class)
                .optional();
    }

    /** The coordinator's own words when this association was last reminded of a position; never those to others. */
    Optional<String> wordsOfPositionReminder(UUID position, OrganisationId association) {
        return jdbc.sql("select p.words from position_reminder p join position_reminder_recipient r"
                        + " on r.reminder_id = p.id where p.position_id = ? and r.organisation_id = ?"
                        + " order by p.reminded_at desc limit 1")
                .params(position, association.value())
                .query(String.class)
                .optional();
    }

    /** Whether a position takes answers at this moment. */
    boolean takesAnswers(UUID position, Instant now) {
        return jdbc.sql("select exists (select 1 from joint_position where id = ? and state = 'SIGNING'"
                        + " and closes_at > ?)")
                .params(position, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Whether a position has not ended, and this association said nothing of its present text. */
    boolean isUnanswered(UUID position, OrganisationId association) {
        return jdbc.sql("select exists (select 1 from joint_position p where p.id = ?"
                        + " and p.state in ('WRITING', 'SIGNING') and not exists (select 1 from joint_position_answer a"
                        + " where a.position_id = p.id and a.organisation_id = ? and a.text_number = p.text_number"
                        + " and not a.taken_back))")
                .params(position, association.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether this association deposited an answer to a question since it was told of it: a reopened one awaits anew. */
    boolean isAnsweredSince(UUID question, OrganisationId association, Instant told) {
        return jdbc.sql("select exists (select 1 from deposited_answer where question_id = ? and organisation_id = ?"
                        + " and deposited_at >= ?)")
                .params(question, association.value(), LocalDateTime.ofInstant(told, ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
