package fr.lignealigne.decision;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what associations said of answers, in SQL. */
@Repository
class RejoinderQueries {

    private static final String READ = """
            select j.remark_id, j.kind, j.words, j.said_at, p.function, r.code, r.organisation_id, r.joint, o.short_name,
                r.first_line, r.last_line, r.target, r.quote, r.field,
                (select group_concat(g.organisation_id) from remark_signatory g where r.joint and g.remark_id = r.id) as signed
            from answer_rejoinder j join remark r on r.id = j.remark_id
                join organisation o on o.id = r.organisation_id join person p on p.id = j.said_by
            where\s""";

    private final JdbcClient jdbc;

    RejoinderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the walls need to know of whose remark it is. */
    record Author(OrganisationId organisation, boolean joint, List<OrganisationId> signatories) {}

    record Row(Author author, RejoinderDetails details) {}

    /**
     * A remark whose answer is released.
     *
     * @param lastDay the last day on which its answer may be contested; null when it may not
     */
    record Answered(
            Author author, PlanVersionId version, @Nullable LocalDate lastDay) {}

    List<Row> of(Collection<RemarkId> remarks) {
        return jdbc.sql(READ + "j.remark_id in (:remarks)")
                .param("remarks", DecisionQueries.ids(remarks))
                .query((row, index) -> row(row))
                .list();
    }

    List<Row> on(PlanVersionId version) {
        return jdbc.sql(READ + "r.version_id = :version" + RemarkTable.BY_PLACE)
                .param("version", version.value())
                .query((row, index) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                author(row),
                new RejoinderDetails(
                        new RemarkId(row.getObject("remark_id", UUID.class)),
                        row.getString("code"),
                        row.getString("short_name"),
                        ReleaseQueries.place(row),
                        RejoinderKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("function"),
                        row.getObject("said_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)));
    }

    private static Author author(ResultSet row) throws SQLException {
        String signed = row.getString("signed");
        return new Author(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getBoolean("joint"),
                signed == null
                        ? List.of()
                        : Stream.of(signed.split(","))
                                .map(id -> new OrganisationId(UUID.fromString(id)))
                                .toList());
    }

    Optional<Answered> answered(RemarkId remark) {
        return jdbc.sql("""
                select r.organisation_id, r.joint, r.version_id, null as signed,
                    (select p.last_day from prepared_release p where p.version_id = r.version_id and p.state = 'RELEASED')
                        as last_day
                from remark r where r.id = ? and r.state = 'ANSWERED'""")
                .param(remark.value())
                .query((row, index) -> new Answered(
                        author(row),
                        new PlanVersionId(row.getObject("version_id", UUID.class)),
                        row.getObject("last_day", LocalDate.class)))
                .optional();
    }

    Optional<LocalDate> lastDay(PlanVersionId version) {
        return jdbc.sql("select last_day from prepared_release"
                        + " where version_id = ? and state = 'RELEASED' and last_day is not null")
                .param(version.value())
                .query(LocalDate.class)
                .optional();
    }

    boolean isSaid(RemarkId remark) {
        return jdbc.sql("select count(*) from answer_rejoinder where remark_id = ?")
                        .param(remark.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(RemarkId remark, RejoinderDraft draft, PersonId by, Instant at) {
        jdbc.sql("insert into answer_rejoinder (remark_id, kind, words, said_by, said_at) values (?, ?, ?, ?, ?)")
                .params(
                        remark.value(),
                        draft.kind().name(),
                        draft.words(),
                        by.value(),
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }
}
