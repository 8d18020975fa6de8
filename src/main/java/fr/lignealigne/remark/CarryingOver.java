package fr.lignealigne.remark;

import fr.lignealigne.plan.CarriedPassage;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PassageMap;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Quotation;
import fr.lignealigne.plan.Succession;
import fr.lignealigne.plan.Successions;
import fr.lignealigne.plan.VersionPublished;
import fr.lignealigne.shared.Attempts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Gives every remark its place in the version that follows, when that one is published and, for what is still written
 * on the earlier one, soon after. Done twice it changes nothing: what stands stays.
 */
@Component
class CarryingOver {

    private static final int BATCH = 500;

    /**
     * What the version before holds and the next one does not: its own remarks, and those carried into it. A revision is
     * deposited where its remark was: while it is a draft it does not go on.
     */
    private static final String MISSING = """
            select r.id, r.target, r.from_item, r.from_char, r.to_item, r.to_char, r.first_line, false as doubtful
            from remark r
            where r.version_id = ? and %1$s
                and (r.corrects_id is null or r.deposited_at is not null)
                and not exists (select 1 from remark_carry n where n.remark_id = r.id and n.version_id = ?)
            union all
            select r.id, r.target, c.from_item, c.from_char, c.to_item, c.to_char, c.first_line,
                c.to_confirm and c.confirmation is null
            from remark_carry c join remark r on r.id = c.remark_id
            where c.version_id = ? and %1$s and coalesce(c.stand, '') <> 'WITHDRAWN'
                and coalesce(c.confirmation, '') <> 'IRRELEVANT'
                and not exists (select 1 from remark s where s.id = c.successor_id and s.deposited_at is not null)
                and not exists (select 1 from remark_carry n where n.remark_id = r.id and n.version_id = ?)""".formatted(RemarkTable.STANDS);

    private final Successions successions;
    private final JdbcTemplate jdbc;
    private final Attempts attempts;
    private final TaskExecutor executor;

    CarryingOver(
            Successions successions,
            JdbcTemplate jdbc,
            Attempts attempts,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.successions = successions;
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.executor = executor;
    }

    /** A remark without a place in the next version; the passage is null for the whole plan and for what is gone. */
    private record Missing(
            UUID remark, Target target, @Nullable Passage passage, int line, boolean isDoubtful) {}

    private record Row(
            UUID remark, CarriedPassage carried, @Nullable Quotation place, int line) {}

    /** Beside the thread of whoever publishes: people may be typing, and nobody waits for anybody. */
    @TransactionalEventListener
    void on(VersionPublished event) {
        executor.execute(this::bring);
    }

    @Scheduled(fixedDelayString = "${portal.carry-interval:30s}")
    synchronized void bring() {
        successions.all().forEach(this::bring);
    }

    /** Fills what is missing in one version. */
    void bring(Succession pair) {
        List<Missing> missing = missing(pair);
        if (missing.isEmpty()) {
            return;
        }
        List<Row> rows = rows(pair, missing);
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Row> some = rows.subList(from, Math.min(rows.size(), from + BATCH));
            attempts.at(() -> insert(pair, some));
        }
    }

    private List<Row> rows(Succession pair, List<Missing> missing) {
        PassageMap passages = successions.passages(pair);
        PlanText later = successions.text(pair.after());
        Map<String, CarriedPassage> known = new HashMap<>();
        return missing.stream()
                .map(one -> row(
                        one,
                        known.computeIfAbsent(
                                one.target() + " " + one.passage() + " " + one.line(), same -> carried(one, passages)),
                        later))
                .toList();
    }

    /** Proposes a place anew for one remark; part of the act that asks for it. */
    void proposeAnew(RemarkId remark, PlanVersionId version) {
        jdbc.update("delete from remark_carry where remark_id = ? and version_id = ?", remark.value(), version.value());
        successions.all().stream().filter(pair -> pair.after().equals(version)).forEach(pair -> bring(pair, remark));
    }

    /**
     * Finds the place of a remark again in the versions after this one, where nobody said anything of it yet; at once,
     * so that no reader sees it gone for a moment.
     */
    void followAnew(RemarkId remark, PlanVersionId version) {
        jdbc.update("""
                delete from remark_carry where remark_id = ? and confirmation is null and stand is null
                    and version_id in (select later.id from plan_version later
                        join plan_version here on here.plan_id = later.plan_id and here.number < later.number
                        where here.id = ?)""", remark.value(), version.value());
        Map<PlanVersionId, Succession> next =
                successions.all().stream().collect(Collectors.toMap(Succession::before, Function.identity()));
        for (Succession pair = next.get(version); pair != null; pair = next.get(pair.after())) {
            bring(pair, remark);
        }
    }

    private void bring(Succession pair, RemarkId remark) {
        List<Missing> missing = missing(pair).stream()
                .filter(one -> one.remark().equals(remark.value()))
                .toList();
        insert(pair, rows(pair, missing));
    }

    private List<Missing> missing(Succession pair) {
        UUID before = pair.before().value();
        UUID after = pair.after().value();
        return jdbc.query(
                MISSING,
                (row, index) -> {
                    UUID from = row.getObject("from_item", UUID.class);
                    UUID to = row.getObject("to_item", UUID.class);
                    return new Missing(
                            row.getObject("id", UUID.class),
                            Target.valueOf(row.getString("target")),
                            from == null || to == null
                                    ? null
                                    : new Passage(
                                            new ItemId(from),
                                            row.getInt("from_char"),
                                            new ItemId(to),
                                            row.getInt("to_char")),
                            row.getInt("first_line"),
                            row.getBoolean("doubtful"));
                },
                before,
                after,
                before,
                after);
    }

    private static CarriedPassage carried(Missing one, PassageMap passages) {
        boolean isGone = one.passage() == null && one.target() != Target.PLAN;
        return isGone ? passages.gone(one.line()) : Carriage.of(one.target(), one.passage(), passages);
    }

    private static Row row(Missing one, CarriedPassage carried, PlanText later) {
        CarriedPassage told = one.isDoubtful() ? carried.doubted() : carried;
        Passage passage = told.passage();
        Quotation place = passage == null ? null : later.quote(passage);
        return new Row(one.remark(), told, place, place == null ? told.nearestLine() : place.firstLine());
    }

    private int[][] insert(Succession pair, List<Row> rows) {
        return jdbc.batchUpdate("""
                insert ignore into remark_carry (remark_id, version_id, outcome, to_confirm, from_item, from_char,
                    to_item, to_char, first_line, last_line, quote) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, BATCH, (row, one) -> {
            Quotation place = one.place();
            Passage passage = one.carried().passage();
            row.setObject(1, one.remark());
            row.setObject(2, pair.after().value());
            row.setString(3, one.carried().outcome().name());
            row.setBoolean(4, one.carried().toConfirm());
            row.setObject(5, passage == null ? null : passage.from().value());
            row.setInt(6, passage == null ? 0 : passage.fromChar());
            row.setObject(7, passage == null ? null : passage.to().value());
            row.setInt(8, passage == null ? 0 : passage.toChar());
            row.setInt(9, one.line());
            row.setInt(10, place == null ? one.line() : place.lastLine());
            row.setString(11, place == null ? "" : place.quote());
        });
    }
}
