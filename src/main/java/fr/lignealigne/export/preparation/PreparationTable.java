package fr.lignealigne.export.preparation;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The frozen files; a content is written once and never changes. */
@Repository
class PreparationTable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<String>> FUNCTIONS = new TypeReference<>() {};
    private static final String NOBODY = "[]";

    private static final String HEAD =
            "select f.id, f.meeting_id, f.face, o.short_name, f.maker_id, p.function, f.made_at";

    private static final String WHOLE = HEAD + ", f.content, f.delegation";

    private static final String FROM = """
             from preparation_file f join organisation o on o.id = f.maker_id join person p on p.id = f.made_by
            where\s""";

    private final JdbcClient jdbc;

    PreparationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who have the same meeting prepared follow each other. */
    void takeTurn(MeetingId meeting) {
        jdbc.sql("select id from bilateral_meeting where id = ? for update")
                .param(meeting.value())
                .query(UUID.class)
                .optional();
    }

    PreparationFileId keep(Viewer maker, MeetingId meeting, Face face, Compiling.Compiled compiled, Instant now) {
        PreparationFileId id = new PreparationFileId(UUID.randomUUID());
        jdbc.sql("""
                insert into preparation_file (id, meeting_id, face, content, delegation, made_by, maker_id, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        meeting.value(),
                        face.name(),
                        JSON.writeValueAsString(compiled.dossier()),
                        JSON.writeValueAsString(compiled.delegation()),
                        maker.person().value(),
                        maker.organisation().value(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        return id;
    }

    /** The latest first, without their content. */
    List<PreparationFile> heads(Viewer viewer, MeetingId meeting) {
        return jdbc.sql(HEAD + FROM + "f.meeting_id = ? order by f.made_at desc, f.id")
                .param(meeting.value())
                .query((row, index) -> file(viewer, row))
                .list();
    }

    Optional<FrozenDossier> last(Viewer viewer, MeetingId meeting, Face face) {
        return jdbc.sql(WHOLE + FROM + "f.meeting_id = ? and f.face = ? order by f.made_at desc, f.id limit 1")
                .params(meeting.value(), face.name())
                .query((row, index) -> frozen(viewer, row))
                .optional();
    }

    Optional<FrozenDossier> find(Viewer viewer, PreparationFileId id) {
        return jdbc.sql(WHOLE + FROM + "f.id = ?")
                .param(id.value())
                .query((row, index) -> frozen(viewer, row))
                .optional();
    }

    void forgetDelegation(MeetingId meeting) {
        jdbc.sql("update preparation_file set delegation = ? where meeting_id = ?")
                .params(NOBODY, meeting.value())
                .update();
    }

    private static FrozenDossier frozen(Viewer viewer, ResultSet row) throws SQLException {
        return new FrozenDossier(
                file(viewer, row),
                JSON.readValue(row.getString("content"), Dossier.class),
                JSON.readValue(row.getString("delegation"), FUNCTIONS));
    }

    /** Whose function it was is for the maker's own side to know. */
    private static PreparationFile file(Viewer viewer, ResultSet row) throws SQLException {
        boolean isOwn = viewer.organisation().value().equals(row.getObject("maker_id", UUID.class));
        return new PreparationFile(
                new PreparationFileId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                Face.valueOf(row.getString("face")),
                row.getString("short_name"),
                isOwn ? row.getString("function") : "",
                row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
