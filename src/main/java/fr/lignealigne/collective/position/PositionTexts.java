package fr.lignealigne.collective.position;

import static java.util.stream.Collectors.joining;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Theme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts of positions, in SQL: each is added once and stays. */
@Repository
class PositionTexts {

    private static final String SELECT = """
            select t.*, p.function, o.short_name
            from joint_position_text t join person p on p.id = t.written_by join organisation o on o.id = t.written_for
            where t.position_id = ?""";

    private final JdbcClient jdbc;

    PositionTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PositionId position, int number, RemarkDraft draft, Viewer by, Instant at) {
        RemarkKind kind = draft.kind();
        jdbc.sql("""
                insert into joint_position_text (position_id, number, kind, body, wording, themes, forms, written_by,
                    written_for, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(position.value())
                .param(number)
                .param(kind == null ? null : kind.name())
                .param(draft.body())
                .param(draft.wording())
                .param(names(draft.themes()))
                .param(names(draft.forms()))
                .param(by.person().value())
                .param(by.organisation().value())
                .param(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** The words of one number under another, for a text that follows to a later version. */
    void carry(PositionId position, int from, int number, Instant at) {
        jdbc.sql("""
                insert into joint_position_text (position_id, number, kind, body, wording, themes, forms, written_by,
                    written_for, written_at, carried)
                select position_id, ?, kind, body, wording, themes, forms, written_by, written_for, ?, true
                from joint_position_text where position_id = ? and number = ?""")
                .params(number, LocalDateTime.ofInstant(at, ZoneOffset.UTC), position.value(), from)
                .update();
    }

    PositionText get(PositionId position, int number) {
        return jdbc.sql(SELECT + " and t.number = ?")
                .param(position.value())
                .param(number)
                .query((row, index) -> text(row))
                .single();
    }

    /** All of them, the latest first. */
    List<PositionText> all(PositionId position) {
        return jdbc.sql(SELECT + " order by t.number desc")
                .param(position.value())
                .query((row, index) -> text(row))
                .list();
    }

    private static String names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(joining(","));
    }

    private static PositionText text(ResultSet row) throws SQLException {
        return new PositionText(
                row.getInt("number"),
                kind(row.getString("kind")),
                row.getString("body"),
                row.getString("wording"),
                values(Theme.class, row.getString("themes")),
                values(Exploitation.class, row.getString("forms")),
                new PersonId(row.getObject("written_by", UUID.class)),
                row.getString("function"),
                row.getString("short_name"),
                row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getBoolean("carried"));
    }

    private static @Nullable RemarkKind kind(@Nullable String name) {
        return name == null ? null : RemarkKind.valueOf(name);
    }

    private static <E extends Enum<E>> Set<E> values(Class<E> type, String joined) {
        Set<E> values = EnumSet.noneOf(type);
        for (String name : joined.isEmpty() ? new String[0] : joined.split(",")) {
            values.add(Enum.valueOf(type, name));
        }
        return values;
    }
}
