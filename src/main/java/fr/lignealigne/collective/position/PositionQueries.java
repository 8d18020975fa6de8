package fr.lignealigne.collective.position;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private record Row(RemarkId remark, String organisationName, SourceFate fate) {}

    /** The words of each as this viewer may read the remark now: the walls are those of remarks. */
    List<PositionSource> sources(Viewer viewer, PositionId position) {
        List<Row> rows = jdbc.sql("""
                select s.remark_id, o.short_name, s.fate
                from joint_position_source s join organisation o on o.id = s.organisation_id
                where s.position_id = ? order by o.short_name, s.remark_id""")
                .param(position.value())
                .query((row, index) -> new Row(
                        new RemarkId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        SourceFate.valueOf(row.getString(3))))
                .list();
        Map<RemarkId, RemarkDetails> readable = remarks
                .those(viewer, rows.stream().map(Row::remark).toList())
                .stream()
                .collect(Collectors.toMap(RemarkDetails::id, Function.identity()));
        return rows.stream()
                .map(row -> new PositionSource(
                        row.remark(), row.organisationName(), row.fate(), readable.get(row.remark())))
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

    /** Whether it is a source at all. */
    boolean settle(PositionId position, RemarkId remark, SourceFate fate) {
        return jdbc.sql("update joint_position_source set fate = ? where position_id = ? and remark_id = ?")
                        .param(fate.name())
                        .param(position.value())
                        .param(remark.value())
                        .update()
                > 0;
    }

    /** The Collective's own organisation, of which there is one. */
    Optional<OrganisationId> collective() {
        return jdbc.sql("select id from organisation where kind = 'COLLECTIVE' order by code limit 1")
                .query((row, index) -> new OrganisationId(row.getObject(1, UUID.class)))
                .optional();
    }
}
