package fr.lignealigne.synopsis.alike;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.ReceiptId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkTable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Groups in the database; members that were withdrawn are there, and are never read. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GroupTable {

    private final JdbcClient jdbc;

    GroupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A group before its members are read. */
    record Head(RemarkGroupId id, PlanVersionId version, String name, String gatheredBy, long revision) {}

    List<RemarkGroup> of(PlanVersionId version) {
        Map<UUID, List<RemarkGroup.Member>> members = new LinkedHashMap<>();
        jdbc.sql("select m.group_id, m.remark_id, m.joined_at from remark_group_member m"
                        + " join remark r on r.id = m.remark_id where r.version_id = ? and " + RemarkTable.STANDS
                        + RemarkTable.BY_PLACE)
                .param(version.value())
                .query(row -> {
                    members.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>())
                            .add(new RemarkGroup.Member(
                                    new RemarkId(row.getObject(2, UUID.class)),
                                    row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
                });
        return heads("where version_id = ? order by name, id", version.value()).stream()
                .map(head -> new RemarkGroup(
                        head.id(),
                        head.name(),
                        head.gatheredBy(),
                        members.getOrDefault(head.id().value(), List.of()),
                        head.revision()))
                .toList();
    }

    /** The same group, which nobody else changes before the transaction ends. */
    Optional<Head> lock(RemarkGroupId id) {
        return heads("where id = ? for update", id.value()).stream().findFirst();
    }

    private List<Head> heads(String where, UUID id) {
        return jdbc.sql("select id, version_id, name, gathered_by, revision from remark_group " + where)
                .param(id)
                .query((row, index) -> new Head(
                        new RemarkGroupId(row.getObject(1, UUID.class)),
                        new PlanVersionId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5)))
                .list();
    }

    Set<RemarkId> gathered(PlanVersionId version) {
        return jdbc.sql("select m.remark_id from remark_group_member m join remark_group g on g.id = m.group_id"
                        + " where g.version_id = ?")
                .param(version.value())
                .query((row, index) -> new RemarkId(row.getObject(1, UUID.class)))
                .set();
    }

    /** How many of these stand before the State in that version. */
    int standing(PlanVersionId version, Collection<RemarkId> remarks) {
        return jdbc.sql("select count(*) from remark r where r.id in (:remarks) and r.version_id = :version"
                        + " and r.deposited_at is not null and " + RemarkTable.STANDS)
                .param("remarks", remarks.stream().map(RemarkId::value).toList())
                .param("version", version.value())
                .query(Integer.class)
                .single();
    }

    void add(RemarkGroupId id, PlanVersionId version, Viewer by, String name, Instant now) {
        jdbc.sql("""
                insert into remark_group (id, revision, version_id, name, gathered_by, gathered_at)
                values (?, 0, ?, ?, ?, ?)""")
                .params(id.value(), version.value(), name, by.function(), utc(now))
                .update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when one is in a group already */
    void join(RemarkGroupId id, Collection<RemarkId> remarks, Instant now) {
        remarks.forEach(
                remark -> jdbc.sql("insert into remark_group_member (remark_id, group_id, joined_at) values (?, ?, ?)")
                        .params(remark.value(), id.value(), utc(now))
                        .update());
    }

    /** What a correction takes the place of in its group, so does it; one group at most, as before. */
    void follow(ReceiptId corrections, Instant now) {
        jdbc.sql("update remark_group_member m join remark r on r.corrects_id = m.remark_id"
                        + " set m.remark_id = r.id, m.joined_at = ? where r.receipt_id = ?")
                .params(utc(now), corrections.value())
                .update();
    }

    boolean leave(RemarkGroupId id, RemarkId remark) {
        return jdbc.sql("delete from remark_group_member where group_id = ? and remark_id = ?")
                        .params(id.value(), remark.value())
                        .update()
                > 0;
    }

    void touch(RemarkGroupId id, String name) {
        jdbc.sql("update remark_group set revision = revision + 1, name = ? where id = ?")
                .params(name, id.value())
                .update();
    }

    void delete(RemarkGroupId id) {
        jdbc.sql("delete from remark_group where id = ?").param(id.value()).update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
