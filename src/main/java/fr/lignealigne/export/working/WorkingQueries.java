package fr.lignealigne.export.working;

import fr.lignealigne.decision.DecisionId;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.export.working.DepositedRemark.Dissent;
import fr.lignealigne.export.working.DepositedRemark.GivenAdvice;
import fr.lignealigne.export.working.DepositedRemark.Surroundings;
import fr.lignealigne.export.working.DepositedRemark.TakenDecision;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.RemarkTable;
import fr.lignealigne.remark.Target;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.synopsis.ChosenRemarks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads deposited remarks with all that hangs on them, one statement and one row at a time. */
@Repository
class WorkingQueries {

    /** As many rows as the database hands over at once; more would only be memory. */
    private static final int AT_ONCE = 200;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};
    private static final TypeReference<List<Dissent>> DISSENTS = new TypeReference<>() {};
    private static final TypeReference<List<GivenAdvice>> ADVICE = new TypeReference<>() {};

    private static final String ROWS = """
            select r.id, r.code, r.kind, r.state, r.target, r.first_line, r.last_line, r.quote, r.before_quote,
                r.after_quote, r.measure_id, r.field, r.body, r.wording, r.figure, r.source, r.evidence_year,
                r.territory, r.priority, r.lever, r.joint, r.deposited_at, o.short_name,
                if(r.joint, (select json_arrayagg(s.short_name order by g.ordinal) from remark_signatory g
                    join organisation s on s.id = g.organisation_id where g.remark_id = r.id), null) as signed,
                if(r.joint, (select json_arrayagg(json_object('name', s.short_name, 'words', n.words) order by s.short_name)
                    from remark_dissent n join organisation s on s.id = n.organisation_id
                    where n.remark_id = r.id), null) as dissents,
                (select group_concat(t.theme) from remark_theme t where t.remark_id = r.id) as themes,
                (select group_concat(f.form) from remark_form f where f.remark_id = r.id) as forms,
                (select json_arrayagg(json_object('adviser', json_object('value', a.organisation_id), 'name', b.short_name,
                        'outcome', a.outcome, 'text', a.content, 'revision', a.revision) order by a.given_at, a.id)
                    from advice a join organisation b on b.id = a.organisation_id where a.remark_id = r.id) as advice,
                d.id as decision_id, d.outcome, d.reason, d.released_at, d.revision as decision_revision
            from remark r join organisation o on o.id = r.organisation_id
                left join decision_remark l on l.remark_id = r.id left join decision d on d.id = l.decision_id
            where\s""";

    /** The codes of all remarks that the decisions on the chosen ones answer; asked on each row, they would be read squared. */
    private static final String CODES = """
            select k.decision_id, c.code from decision_remark k join remark c on c.id = k.remark_id
            where k.decision_id in (select s.decision_id from decision_remark s join remark r on r.id = s.remark_id
                where\s""";

    /** How many remarks of the same answer are named on each of them. */
    private static final int MOST_NAMED = 20;

    private final JdbcClient jdbc;

    WorkingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(ChosenRemarks chosen) {
        return jdbc.sql("select count(*) from remark r where " + chosen.condition())
                .params(chosen.parameters())
                .query(Integer.class)
                .single();
    }

    /** In the order of the text; while they are handed over, nothing else may be asked in this transaction. */
    void each(ChosenRemarks chosen, PlanText text, Consumer<DepositedRemark> taker) {
        Map<UUID, List<String>> codes = codes(chosen);
        jdbc.sql(ROWS + chosen.condition() + RemarkTable.BY_PLACE)
                .withFetchSize(AT_ONCE)
                .params(chosen.parameters())
                .query((RowCallbackHandler) row -> taker.accept(remark(row, text, codes)));
    }

    private Map<UUID, List<String>> codes(ChosenRemarks chosen) {
        Map<UUID, List<String>> codes = new HashMap<>();
        jdbc.sql(CODES + chosen.condition() + ") order by c.code")
                .params(chosen.parameters())
                .query((RowCallbackHandler)
                        row -> codes.computeIfAbsent(row.getObject("decision_id", UUID.class), id -> new ArrayList<>())
                                .add(row.getString("code")));
        return codes;
    }

    private static DepositedRemark remark(ResultSet row, PlanText text, Map<UUID, List<String>> codes)
            throws SQLException {
        RemarkDetails.Place place = place(row);
        String signed = row.getString("signed");
        String kind = row.getString("kind");
        String dissents = row.getString("dissents");
        String advice = row.getString("advice");
        return new DepositedRemark(
                new RemarkId(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getString("code")),
                place,
                new Surroundings(row.getString("before_quote"), row.getString("after_quote")),
                measure(place, text).map(Measure::title).orElse(""),
                signed == null ? List.of(row.getString("short_name")) : JSON.readValue(signed, NAMES),
                row.getBoolean("joint"),
                kind == null ? null : RemarkKind.valueOf(kind),
                values(Theme.class, row.getString("themes")),
                values(Exploitation.class, row.getString("forms")),
                row.getBoolean("priority"),
                row.getBoolean("lever"),
                row.getString("body"),
                row.getString("wording"),
                new Evidence(
                        row.getString("figure"),
                        row.getString("source"),
                        row.getObject("evidence_year", Integer.class),
                        row.getString("territory")),
                dissents == null ? List.of() : JSON.readValue(dissents, DISSENTS),
                Objects.requireNonNull(instant(row, "deposited_at")),
                RemarkState.valueOf(row.getString("state")),
                advice == null ? List.of() : JSON.readValue(advice, ADVICE),
                decision(row, codes));
    }

    private static RemarkDetails.Place place(ResultSet row) throws SQLException {
        UUID measure = row.getObject("measure_id", UUID.class);
        String field = row.getString("field");
        return new RemarkDetails.Place(
                Target.valueOf(row.getString("target")),
                row.getInt("first_line"),
                row.getInt("last_line"),
                row.getString("quote"),
                null,
                measure == null ? null : new ItemId(measure),
                field == null ? null : SheetField.valueOf(field));
    }

    private static Optional<Measure> measure(RemarkDetails.Place place, PlanText text) {
        return place.measure() == null ? text.measureAt(place.firstLine()) : text.measure(place.measure());
    }

    private static @Nullable TakenDecision decision(ResultSet row, Map<UUID, List<String>> codes) throws SQLException {
        UUID id = row.getObject("decision_id", UUID.class);
        if (id == null) {
            return null;
        }
        String code = row.getString("code");
        List<String> all = codes.getOrDefault(id, List.of());
        return new TakenDecision(
                new DecisionId(id),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                all.stream().filter(one -> !one.equals(code)).limit(MOST_NAMED).toList(),
                Math.max(0, all.size() - 1),
                instant(row, "released_at"),
                row.getLong("decision_revision"));
    }

    private static <E extends Enum<E>> Set<E> values(Class<E> type, @Nullable String joined) {
        Set<E> values = EnumSet.noneOf(type);
        if (joined != null) {
            Arrays.stream(joined.split(","))
                    .map(name -> Enum.valueOf(type, name))
                    .forEach(values::add);
        }
        return values;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
