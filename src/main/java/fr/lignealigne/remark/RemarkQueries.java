package fr.lignealigne.remark;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.AttachmentTable;
import fr.lignealigne.plan.PlanVersionId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads remarks inside the walls: every statement carries the viewer's {@link RemarkScope}. */
@Repository
class RemarkQueries {

    private static final String FROM = " from remark r join organisation o on o.id = r.organisation_id where ";
    private static final String SPOKEN =
            " from remark r join organisation o on o.id = r.organisation_id" + RemarkTable.SPEAKERS + " where ";
    private static final String SPEAKER_ONCE =
            " " + RemarkTable.SPEAKER + " as speaker, " + RemarkTable.ONCE + " as once ";
    private static final String ON_VERSION = "r.version_id = :version and ";

    /** What {@link RemarkRow} reads. */
    static final String COLUMNS = """
            select r.*, o.short_name,
                (select group_concat(theme) from remark_theme t where t.remark_id = r.id) as themes,
                (select group_concat(form) from remark_form f where f.remark_id = r.id) as forms,
            """ + AttachmentTable.files("r.id") + " as files, " + Signatories.COLUMNS;

    private final JdbcClient jdbc;

    RemarkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RemarkDetails> find(Viewer viewer, RemarkId id) {
        RemarkScope scope = RemarkScope.of(viewer);
        return jdbc.sql(COLUMNS + FROM + "r.id = :id and " + scope.condition())
                .param("id", id.value())
                .params(scope.parameters())
                .query(new RemarkRow(viewer))
                .optional();
    }

    List<RemarkDetails> those(Viewer viewer, Collection<RemarkId> ids) {
        RemarkScope scope = RemarkScope.of(viewer);
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + FROM + "r.id in (:ids) and " + scope.condition())
                        .param("ids", ids.stream().map(RemarkId::value).toList())
                        .params(scope.parameters())
                        .query(new RemarkRow(viewer))
                        .list();
    }

    /** The remark with this code, in whatever version it was said. */
    Optional<RemarkDetails> named(Viewer viewer, String code) {
        RemarkScope scope = RemarkScope.of(viewer);
        return jdbc.sql(COLUMNS + FROM + "r.code = :code and " + scope.condition())
                .param("code", code)
                .params(scope.parameters())
                .query(new RemarkRow(viewer))
                .optional();
    }

    /** Which remarks of a version this very person began. */
    List<RemarkId> begunBy(Viewer viewer, PlanVersionId version) {
        return jdbc.sql("select id from remark where version_id = :version and organisation_id = :organisation"
                        + " and author_id = :author")
                .param("version", version.value())
                .param("organisation", viewer.organisation().value())
                .param("author", viewer.person().value())
                .query((row, index) -> new RemarkId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Who changed a remark of the viewer's own association last, and when. */
    Optional<LastEdit> lastEdit(Viewer viewer, RemarkId id) {
        return jdbc.sql("""
                select p.id, p.function, r.updated_at from remark r
                join person p on p.id = coalesce(r.edited_by, r.author_id)
                where r.id = :id and r.organisation_id = :own""")
                .param("id", id.value())
                .param("own", viewer.organisation().value())
                .query((row, index) -> new LastEdit(
                        new PersonId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        Objects.requireNonNull(RemarkRow.instant(row, "updated_at"))))
                .optional();
    }

    /** The remarks whose passage touches these lines. */
    List<RemarkDetails> touching(Viewer viewer, PlanVersionId version, int firstLine, int lastLine) {
        RemarkScope scope = RemarkScope.of(viewer);
        return jdbc.sql(COLUMNS + FROM + ON_VERSION + RemarkTable.touches("r") + " and " + scope.current()
                        + RemarkTable.BY_PLACE)
                .param("version", version.value())
                .param("first", firstLine)
                .param("last", lastLine)
                .params(scope.parameters())
                .query(new RemarkRow(viewer))
                .list();
    }

    /** The remarks on a whole: a measure with its sheet, one field of it, or the plan. */
    List<RemarkDetails> on(Viewer viewer, PlanVersionId version, Anchor.Whole anchor) {
        RemarkScope scope = RemarkScope.of(viewer);
        WholeCondition whole = WholeCondition.of(anchor, "r.measure_id");
        return jdbc.sql(COLUMNS + FROM + ON_VERSION + whole.sql() + " and " + scope.current() + RemarkTable.BY_PLACE)
                .param("version", version.value())
                .params(whole.parameters())
                .params(scope.parameters())
                .query(new RemarkRow(viewer))
                .list();
    }

    /** How much stands on each whole, with what was carried over to it. */
    List<WholeMark> wholes(Viewer viewer, PlanVersionId version) {
        RemarkScope scope = RemarkScope.of(viewer);
        return jdbc.sql("""
                select target, measure, field, sum(once), count(distinct speaker)
                from (select r.target, r.measure_id as measure, r.field,"""
                        + SPEAKER_ONCE + SPOKEN + ON_VERSION + scope.current() + """
                        and r.target <> 'PASSAGE'
                      union all
                      select r.target, c.from_item, r.field,"""
                        + SPEAKER_ONCE + CarryQueries.SPOKEN + CarryQueries.STANDING + " and " + scope.condition()
                        + """
                        and r.target <> 'PASSAGE' and (r.target = 'PLAN' or c.from_item is not null)) as said
                group by target, measure, field""")
                .param("version", version.value())
                .params(scope.parameters())
                .query((row, index) -> new WholeMark(RemarkRow.whole(row), row.getInt(4), row.getInt(5)))
                .list();
    }

    List<RemarkDetails> list(Viewer viewer, PlanVersionId version, RemarkFilter filter, int offset, int limit) {
        RemarkCondition condition = RemarkCondition.of(viewer, filter);
        return jdbc.sql(COLUMNS + FROM + ON_VERSION + condition.sql() + RemarkTable.BY_PLACE
                        + " limit :limit offset :offset")
                .params(condition.parameters())
                .param("version", version.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(new RemarkRow(viewer))
                .list();
    }

    List<RemarkDetails> underReceipt(Viewer viewer, ReceiptId receipt) {
        RemarkScope scope = RemarkScope.of(viewer);
        return jdbc.sql(COLUMNS + FROM + "r.receipt_id = :receipt and " + scope.condition() + RemarkTable.BY_PLACE)
                .param("receipt", receipt.value())
                .params(scope.parameters())
                .query(new RemarkRow(viewer))
                .list();
    }

    int count(Viewer viewer, PlanVersionId version, RemarkFilter filter) {
        RemarkCondition condition = RemarkCondition.of(viewer, filter);
        return jdbc.sql("select count(*)" + FROM + ON_VERSION + condition.sql())
                .params(condition.parameters())
                .param("version", version.value())
                .query(Integer.class)
                .single();
    }

    /** The marks of the remarks on a version, and of those carried over from earlier ones. */
    List<LineMark> marks(Viewer viewer, PlanVersionId version, RemarkFilter filter) {
        RemarkCondition condition = RemarkCondition.of(viewer, filter);
        return jdbc.sql("""
                select first_line, last_line, sum(once), count(distinct speaker), sum(speaker = :me)
                from (select r.first_line, r.last_line,"""
                        + SPEAKER_ONCE + SPOKEN + ON_VERSION + condition.sql() + """
                        and r.first_line >= 1
                      union all
                      select c.first_line, c.last_line,"""
                        + SPEAKER_ONCE + CarryQueries.SPOKEN + CarryQueries.STANDING + " and " + condition.sql() + """
                        and c.first_line >= 1) as marked
                group by first_line, last_line
                order by first_line, last_line""")
                .params(condition.parameters())
                .param("version", version.value())
                .param("me", viewer.organisation().value())
                .query((row, index) ->
                        new LineMark(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .list();
    }

    /** Whether the association of this remark belongs to the Collective. */
    boolean collectiveMember(UUID organisation) {
        return jdbc.sql("select collective_member from organisation where id = ?")
                .param(organisation)
                .query(Boolean.class)
                .single();
    }
}
