package fr.lignealigne.decision;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkTable;
import fr.lignealigne.remark.Target;
import fr.lignealigne.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a release reads in SQL: the remarks of the round that stand, and their answers. */
@Repository
class ReleaseQueries {

    private static final String OF_THE_ROUND =
            " r.version_id = ? and r.deposited_at is not null and " + RemarkTable.STANDS + " ";

    private static final String ANSWERED =
            " from remark r join decision_remark l on l.remark_id = r.id join decision d on d.id = l.decision_id where";

    private final JdbcClient jdbc;

    ReleaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two releases, or a release and the moving of the closing, follow each other. */
    void lockRound(PlanVersionId version) {
        jdbc.sql("select id from consultation_round where version_id = ? for update")
                .param(version.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    int countRemarks(PlanVersionId version) {
        return count("count(distinct r.id)", version);
    }

    int countOrganisations(PlanVersionId version) {
        return count("count(distinct " + RemarkTable.SPEAKER + ")", version);
    }

    private int count(String what, PlanVersionId version) {
        return jdbc.sql("select " + what + " from remark r" + RemarkTable.SPEAKERS + "where" + OF_THE_ROUND)
                .param(version.value())
                .query(Integer.class)
                .single();
    }

    Map<Outcome, Integer> byOutcome(PlanVersionId version) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        jdbc.sql("select d.outcome, count(*)" + ANSWERED + OF_THE_ROUND + "group by d.outcome")
                .param(version.value())
                .query(row -> {
                    counts.put(Outcome.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    List<MissingAnswer> missing(PlanVersionId version) {
        return jdbc.sql("""
                select r.id, r.code, o.short_name, r.kind, r.first_line, r.last_line, r.target, r.quote, r.field
                from remark r join organisation o on o.id = r.organisation_id
                where""" + OF_THE_ROUND + "and r.state in ('DEPOSITED', 'UNDER_REVIEW')" + RemarkTable.BY_PLACE)
                .param(version.value())
                .query((row, index) -> new MissingAnswer(
                        new RemarkId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        RemarkKind.valueOf(row.getString(4)),
                        place(row)))
                .list();
    }

    static RemarkDetails.Place place(ResultSet row) throws SQLException {
        String field = row.getString("field");
        return new RemarkDetails.Place(
                Target.valueOf(row.getString("target")),
                row.getInt("first_line"),
                row.getInt("last_line"),
                row.getString("quote"),
                null,
                null,
                field == null ? null : SheetField.valueOf(field));
    }

    List<RemarkId> toDiscuss(PlanVersionId version) {
        return remarks("select r.id" + ANSWERED + " d.outcome = 'TO_DISCUSS' and", version);
    }

    List<RemarkId> remarks(PlanVersionId version) {
        return remarks("select r.id from remark r where", version);
    }

    private List<RemarkId> remarks(String which, PlanVersionId version) {
        return jdbc.sql(which + OF_THE_ROUND)
                .param(version.value())
                .query((row, index) -> new RemarkId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Another as soon as a remark comes, changes or goes, or a decision is taken, changed or taken back. */
    String fingerprint(PlanVersionId version) {
        MessageDigest digest = sha256();
        jdbc.sql("""
                select r.id, d.id, d.revision
                from remark r left join decision_remark l on l.remark_id = r.id left join decision d on d.id = l.decision_id
                where""" + OF_THE_ROUND + "order by r.id").param(version.value()).query(row -> {
            String line = row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + "\n";
            digest.update(line.getBytes(StandardCharsets.US_ASCII));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether anybody else came in who acts for the cabinet. */
    boolean hasAnotherHolder(PersonId than) {
        return jdbc.sql("""
                select count(*) from person p join person_role h on h.person_id = p.id
                where h.role = 'CABINET' and p.enabled and not p.frozen and p.password_hash is not null and p.id <> ?""").param(than.value()).query(Integer.class).single() > 0;
    }

    String function(PersonId person) {
        return jdbc.sql("select function from person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }
}
