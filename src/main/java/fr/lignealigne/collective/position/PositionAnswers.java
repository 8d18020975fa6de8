package fr.lignealigne.collective.position;

import fr.lignealigne.account.MandateId;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What associations say of positions, in SQL: one answer each, the last one. */
@Repository
class PositionAnswers {

    private final JdbcClient jdbc;

    PositionAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what an association says; under a mandate when there is one. */
    void give(
            PositionId position,
            OrganisationId association,
            int textNumber,
            AnswerDraft draft,
            Viewer by,
            @Nullable MandateId mandate,
            Instant at) {
        jdbc.sql("""
                insert into joint_position_answer (position_id, organisation_id, answer, text_number, dissent, carried,
                    given_by, given_at, given_as, mandate_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update answer = values(answer), text_number = values(text_number),
                    dissent = values(dissent), carried = values(carried), given_by = values(given_by),
                    given_at = values(given_at), given_as = values(given_as), mandate_id = values(mandate_id),
                    taken_back = false""")
                .param(position.value())
                .param(association.value())
                .param(draft.answer().name())
                .param(textNumber)
                .param(draft.dissent())
                .param(draft.carried())
                .param(by.person().value())
                .param(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(by.function())
                .param(mandate == null ? null : mandate.value())
                .update();
    }

    /** Makes the lead's association silent again, its words with it; whether it had said anything. */
    boolean takeBack(PositionId position, Viewer lead, Instant at) {
        return jdbc.sql("""
                        update joint_position_answer set taken_back = true, dissent = '', carried = false,
                            mandate_id = null, given_by = ?, given_as = ?, given_at = ?
                        where position_id = ? and organisation_id = ? and not taken_back""")
                        .param(lead.person().value())
                        .param(lead.function())
                        .param(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                        .param(position.value())
                        .param(lead.organisation().value())
                        .update()
                > 0;
    }

    /** The associations that are members now, each with what it said; that of one that left is not asked any more. */
    List<PositionSeat> seats(PositionId position, int textNumber) {
        return jdbc.sql("""
                select o.id, o.short_name, if(a.taken_back, null, a.answer), a.text_number, a.dissent, a.carried,
                    m.given_at, a.given_as, a.taken_back
                from organisation o
                left join joint_position_answer a on a.organisation_id = o.id and a.position_id = ?
                left join mandate m on m.id = a.mandate_id
                where o.kind = 'ASSOCIATION' and o.collective_member
                order by o.short_name, o.id""")
                .param(position.value())
                .query((row, index) -> {
                    String answer = row.getString(3);
                    return new PositionSeat(
                            new OrganisationId(row.getObject(1, UUID.class)),
                            row.getString(2),
                            answer(answer),
                            answer != null && row.getInt(4) == textNumber,
                            answer == null ? "" : row.getString(5),
                            row.getBoolean(6),
                            mandate(row),
                            row.getBoolean(9));
                })
                .list();
    }

    /** Who signed it, this text or an earlier one, and did not take the signature back. */
    Set<OrganisationId> everSigned(PositionId position) {
        return jdbc.sql("select organisation_id from joint_position_answer where position_id = ?"
                        + " and answer = 'SIGNED' and not taken_back")
                .param(position.value())
                .query((row, index) -> new OrganisationId(row.getObject(1, UUID.class)))
                .set();
    }

    /** The mandates under which associations signed this text. */
    Map<OrganisationId, MandateId> signedUnder(PositionId position, int textNumber) {
        Map<OrganisationId, MandateId> mandates = new HashMap<>();
        jdbc.sql("select organisation_id, mandate_id from joint_position_answer where position_id = ?"
                        + " and text_number = ? and answer = 'SIGNED' and not taken_back and mandate_id is not null")
                .params(position.value(), textNumber)
                .query(row -> {
                    mandates.put(
                            new OrganisationId(row.getObject(1, UUID.class)),
                            new MandateId(row.getObject(2, UUID.class)));
                });
        return mandates;
    }

    private static PositionSeat.@Nullable UnderMandate mandate(ResultSet row) throws SQLException {
        LocalDateTime given = row.getObject(7, LocalDateTime.class);
        return given == null ? null : new PositionSeat.UnderMandate(given.toInstant(ZoneOffset.UTC), row.getString(8));
    }

    private static @Nullable Answer answer(@Nullable String name) {
        return name == null ? null : Answer.valueOf(name);
    }
}
