package fr.lignealigne.collective.position;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
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

    void give(PositionId position, int textNumber, AnswerDraft draft, Viewer by, Instant at) {
        jdbc.sql("""
                insert into joint_position_answer (position_id, organisation_id, answer, text_number, dissent, carried,
                    given_by, given_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update answer = values(answer), text_number = values(text_number),
                    dissent = values(dissent), carried = values(carried), given_by = values(given_by),
                    given_at = values(given_at)""")
                .param(position.value())
                .param(by.organisation().value())
                .param(draft.answer().name())
                .param(textNumber)
                .param(draft.dissent())
                .param(draft.carried())
                .param(by.person().value())
                .param(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** The associations that are members now, each with what it said; that of one that left is not asked any more. */
    List<PositionSeat> seats(PositionId position, int textNumber) {
        return jdbc.sql("""
                select o.id, o.short_name, a.answer, a.text_number, a.dissent, a.carried
                from organisation o
                left join joint_position_answer a on a.organisation_id = o.id and a.position_id = ?
                where o.kind = 'ASSOCIATION' and o.collective_member
                order by o.short_name, o.id""")
                .param(position.value())
                .query((row, index) -> {
                    String answer = row.getString(3);
                    return new PositionSeat(
                            new OrganisationId(row.getObject(1, UUID.class)),
                            row.getString(2),
                            answer(answer),
                            row.getInt(4) == textNumber,
                            answer == null ? "" : row.getString(5),
                            row.getBoolean(6));
                })
                .list();
    }

    private static @Nullable Answer answer(@Nullable String name) {
        return name == null ? null : Answer.valueOf(name);
    }
}
