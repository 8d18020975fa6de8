package fr.lignealigne.collective.position;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Succession;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sources of positions, in SQL, and in whose name positions are deposited. */
@Repository
class PositionQueries {

    private final JdbcClient jdbc;
    private final Remarks remarks;

    PositionQueries(JdbcClient jdbc, Remarks remarks) {
        this.jdbc = jdbc;
        this.remarks = remarks;
    }

    private record Row(
            RemarkId remark,
            String organisationName,
            SourceFate fate,
            @Nullable Instant addedAt,
            String addedAs) {}

    /** The words of each as this viewer may read the remark now: the walls are those of remarks. */
    List<PositionSource> sources(Viewer viewer, PositionId position) {
        List<Row> rows = jdbc.sql("""
                select s.remark_id, o.short_name, s.fate, s.added_at, s.added_as
                from joint_position_source s join organisation o on o.id = s.organisation_id
                where s.position_id = ? order by o.short_name, s.remark_id""")
                .param(position.value())
                .query((row, index) -> new Row(
                        new RemarkId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        SourceFate.valueOf(row.getString(3)),
                        instant(row.getObject(4, LocalDateTime.class)),
                        row.getString(5)))
                .list();
        Map<RemarkId, RemarkDetails> readable = remarks
                .those(viewer, rows.stream().map(Row::remark).toList())
                .stream()
                .collect(Collectors.toMap(RemarkDetails::id, Function.identity()));
        return rows.stream()
                .map(row -> new PositionSource(
                        row.remark(),
                        row.organisationName(),
                        row.fate(),
                        row.addedAt(),
                        row.addedAs(),
                        readable.get(row.remark())))
                .toList();
    }

    Map<PositionId, Integer> countSources(List<PositionId> positions) {
        if (positions.isEmpty()) {
            return Map.of();
        }
        Map<PositionId, Integer> counts = new HashMap<>();
        jdbc.sql("select position_id, count(*) from joint_position_source where position_id in (:ids)"
                        + " group by position_id")
                .param("ids", positions.stream().map(PositionId::value).toList())
                .query(row -> {
                    counts.put(new PositionId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return counts;
    }

    void addSource(PositionId position, RemarkDetails remark, SourceFate fate) {
        jdbc.sql("insert ignore into joint_position_source (position_id, remark_id, organisation_id, fate)"
                        + " values (?, ?, ?, ?)")
                .param(position.value())
                .param(remark.id().value())
                .param(remark.organisation().value())
                .param(fate.name())
                .update();
    }

    /** Adds one to those that the position began from; whether it was none yet. */
    boolean addLater(PositionId position, RemarkDetails remark, SourceFate fate, Viewer by, Instant at) {
        return jdbc.sql("insert ignore into joint_position_source"
                                + " (position_id, remark_id, organisation_id, fate, added_at, added_as)"
                                + " values (?, ?, ?, ?, ?, ?)")
                        .param(position.value())
                        .param(remark.id().value())
                        .param(remark.organisation().value())
                        .param(fate.name())
                        .param(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                        .param(by.function())
                        .update()
                > 0;
    }

    /** Whether a standing position took words of this remark into its text. */
    boolean isTakenUp(RemarkId remark) {
        return jdbc.sql("select count(*) from joint_position_source s join joint_position p on p.id = s.position_id"
                                + " where s.remark_id = ? and s.fate in ('TAKEN', 'IN_REASONS')"
                                + " and p.state <> 'GIVEN_UP'")
                        .param(remark.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    /** Whether it is a source at all. */
    boolean settle(PositionId position, RemarkId remark, SourceFate fate) {
        return jdbc.sql("update joint_position_source set fate = ? where position_id = ? and remark_id = ?")
                        .param(fate.name())
                        .param(position.value())
                        .param(remark.value())
                        .update()
                > 0;
    }

    /** Whether what was deposited was withdrawn, here or in a later version. */
    boolean isWithdrawn(@Nullable RemarkId remark) {
        return remark != null
                && jdbc.sql("""
                        select exists (select 1 from remark r where r.id = :remark and r.state = 'WITHDRAWN')
                            or exists (select 1 from remark_carry c where c.remark_id = :remark and c.stand = 'WITHDRAWN')""")
                        .param("remark", remark.value())
                        .query(Boolean.class)
                        .single();
    }

    boolean isAnswered(RemarkId remark) {
        return jdbc.sql("select count(*) from remark where id = ? and state = 'ANSWERED'")
                        .param(remark.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Who signed what was deposited as this remark. */
    Set<OrganisationId> signatories(RemarkId remark) {
        return jdbc.sql("select organisation_id from remark_signatory where remark_id = ?")
                .param(remark.value())
                .query((row, index) -> new OrganisationId(row.getObject(1, UUID.class)))
                .set();
    }

    /** A position that stands on a version where nothing can be deposited any more, and the next version it may be read on. */
    record Outrun(PositionId position, Succession pair) {}

    List<Outrun> outrun(Instant now) {
        return jdbc.sql("""
                select p.id, v.id, n.id from joint_position p join plan_version v on v.id = p.version_id
                join plan_version n on n.plan_id = v.plan_id and n.number = (select min(m.number) from plan_version m
                    where m.plan_id = v.plan_id and m.number > v.number and m.state <> 'PREPARATION')
                where p.state in ('WRITING', 'SIGNING') and (n.embargo_until is null or n.embargo_until <= :now)
                    and not exists (select 1 from consultation_round r
                        where r.version_id = v.id and r.released_at is null and r.closes_at > :now)
                order by p.id""")
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .query((row, index) -> new Outrun(
                        new PositionId(row.getObject(1, UUID.class)),
                        new Succession(
                                new PlanVersionId(row.getObject(2, UUID.class)),
                                new PlanVersionId(row.getObject(3, UUID.class)))))
                .list();
    }

    /** The Collective's own organisation, of which there is one. */
    Optional<OrganisationId> collective() {
        return jdbc.sql("select id from organisation where kind = 'COLLECTIVE' order by code limit 1")
                .query((row, index) -> new OrganisationId(row.getObject(1, UUID.class)))
                .optional();
    }
}
