package fr.lignealigne.audit.seal;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was there at a deadline, read from what cannot change after it: texts that triggers hold, and what bears an instant
 * up to the deadline. Organisations are named, persons are not. Each column is a name in the file; what is null is left out.
 */
@Component
class PartQueries {

    private static final String VERSION = """
            select p.title as plan, p.id as planId, v.id, v.number, v.label, v.change_note as changeNote,
                v.published_at as publishedAt, v.embargo_until as embargoUntil, v.line_count as lineCount
            from plan_version v join plan p on p.id = v.plan_id where v.id = :version""";

    private static final String ITEMS = """
            select position, item_id as id, kind, level, marker, content, first_line as firstLine, last_line as lastLine,
                table_number as tableNumber, table_row as tableRow, table_column as tableColumn,
                table_header as tableHeader
            from plan_item where version_id = :version order by position""";

    private static final String LINES = """
            select number, position, start_char as startChar, end_char as endChar
            from plan_line where version_id = :version order by number""";

    private static final String SHEETS = """
            select item_id as id, m.lead as leadBody, partners, means, calendar, indicator
            from measure_sheet m where version_id = :version order by item_id""";

    private static final String ROUND = """
            select id, opens_at as opensAt, closes_at as closesAt from consultation_round where id = :subject""";

    private static final String REMARKS = """
            select r.code, r.id, o.id as organisationId, o.name as organisation, r.joint, r.kind, r.target, r.field,
                r.from_item as fromItem, r.from_char as fromChar, r.to_item as toItem, r.to_char as toChar,
                r.first_line as firstLine, r.last_line as lastLine, r.measure_id as measureId, r.quote, r.body, r.wording,
                r.figure, r.source, r.evidence_year as evidenceYear, r.territory, r.priority, r.lever,
                r.deposited_at as depositedAt, c.number as receipt, k.code as corrects,
                if(r.withdrawn_at <= :at, r.withdrawn_at, null) as withdrawnAt,
                if(r.withdrawn_at <= :at, r.withdrawal_note, null) as withdrawalNote,
                (select group_concat(t.theme order by t.theme) from remark_theme t where t.remark_id = r.id) as themes,
                (select group_concat(f.form order by f.form) from remark_form f where f.remark_id = r.id) as forms
            from remark r join organisation o on o.id = r.organisation_id
            left join receipt c on c.id = r.receipt_id left join remark k on k.id = r.corrects_id
            where r.version_id = :version and r.deposited_at <= :at order by r.deposited_at, r.code""";

    private static final String SIGNATORIES = """
            select r.code, s.ordinal, o.id as organisationId, o.name as organisation,
                exists (select 1 from remark_mandate u
                    where u.remark_id = s.remark_id and u.organisation_id = s.organisation_id) as underMandate
            from remark_signatory s
            join remark r on r.id = s.remark_id join organisation o on o.id = s.organisation_id
            where r.version_id = :version and r.deposited_at <= :at order by r.code, s.ordinal""";

    private static final String DISSENTS = """
            select r.code, o.id as organisationId, o.name as organisation, d.words from remark_dissent d
            join remark r on r.id = d.remark_id join organisation o on o.id = d.organisation_id
            where r.version_id = :version and r.deposited_at <= :at order by r.code, o.id""";

    private static final String RECEIPTS = """
            select c.number, o.id as organisationId, o.name as organisation, c.deposited_at as depositedAt
            from receipt c join organisation o on o.id = c.organisation_id
            where c.version_id = :version and c.deposited_at <= :at order by c.number""";

    private static final String FILES = """
            select r.code, a.id, a.name, a.size, a.sha256 from attachment a join remark r on r.id = a.holder_id
            where r.version_id = :version and r.deposited_at <= :at order by r.code, a.id""";

    private static final String ANSWERS = """
            select d.id, d.outcome, d.reason, d.released_at as releasedAt,
                group_concat(r.code order by r.code separator ',') as remarks
            from decision d join decision_remark dr on dr.decision_id = d.id join remark r on r.id = dr.remark_id
            where d.version_id = :version and d.released_at is not null
            group by d.id, d.outcome, d.reason, d.released_at order by d.id""";

    private static final String POSITION = """
            select p.id, p.target, p.field, p.from_item as fromItem, p.from_char as fromChar, p.to_item as toItem,
                p.to_char as toChar, p.closes_at as closesAt, t.number, t.kind, t.body, t.wording, t.themes, t.forms
            from joint_position p join joint_position_text t on t.position_id = p.id and t.number = p.text_number
            where p.id = :subject""";

    /** Of those that are members: what an association wrote in the room leaves with it. */
    private static final String SIGNATURES = """
            select o.id as organisationId, o.name as organisation, a.answer, a.text_number as textNumber, a.dissent,
                a.carried, a.given_at as givenAt, a.mandate_id is not null as underMandate
            from joint_position_answer a join organisation o on o.id = a.organisation_id
            where a.position_id = :subject and not a.taken_back and o.kind = 'ASSOCIATION' and o.collective_member
            order by o.id""";

    /** How the names of parts end. */
    static final String ENDING = ".json";

    private final JdbcClient jdbc;

    PartQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each part of the snapshot as canonical JSON, by the name of its file. */
    SortedMap<String, byte[]> parts(Deadline deadline) {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        asked(deadline).forEach((name, sql) -> parts.put(name + ENDING, CanonicalJson.of(rows(sql, deadline))));
        return parts;
    }

    private static Map<String, String> asked(Deadline deadline) {
        return switch (deadline.kind()) {
            case PUBLICATION -> Map.of("version", VERSION, "items", ITEMS, "lines", LINES, "sheets", SHEETS);
            case CLOSING ->
                Map.of(
                        "version", VERSION,
                        "round", ROUND,
                        "remarks", REMARKS,
                        "signatories", SIGNATORIES,
                        "dissents", DISSENTS,
                        "receipts", RECEIPTS,
                        "files", FILES);
            case RELEASE -> Map.of("version", VERSION, "answers", ANSWERS);
            case SIGNATURE -> Map.of("version", VERSION, "position", POSITION, "signatures", SIGNATURES);
        };
    }

    private List<Map<String, Object>> rows(String sql, Deadline deadline) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        if (sql.contains(":version")) {
            statement = statement.param("version", deadline.version());
        }
        if (sql.contains(":subject")) {
            statement = statement.param("subject", deadline.subject());
        }
        if (sql.contains(":at")) {
            statement = statement.param("at", deadline.occurredAt());
        }
        return statement.query((row, index) -> row(row)).list();
    }

    private static Map<String, Object> row(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> values = new TreeMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = value(row, i, columns.getColumnType(i));
            if (value != null) {
                values.put(columns.getColumnLabel(i), value);
            }
        }
        return values;
    }

    private static @Nullable Object value(ResultSet row, int column, int type) throws SQLException {
        Object value = row.getObject(column);
        return switch (value) {
            case null -> null;
            case Boolean truth -> truth;
            case Number number -> number.longValue();
            default ->
                type == Types.TIMESTAMP
                        ? SealInstant.of(row.getObject(column, LocalDateTime.class))
                        : row.getString(column);
        };
    }
}
