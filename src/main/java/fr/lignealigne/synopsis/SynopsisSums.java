package fr.lignealigne.synopsis;

import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the rows of the consolidated table count, in SQL.
 *
 * @param once true of one row a remark, so that a joint position counts once
 */
record SynopsisSums(String once) {

    static final SynopsisSums OF_REMARKS = new SynopsisSums(RemarkTable.ONCE);
    static final String ORGANISATIONS = "count(distinct " + RemarkTable.SPEAKER + ")";

    String remarks() {
        return "sum(" + once + ")";
    }

    String decided() {
        return "sum(" + once + " and r.state in ('DECIDED', 'ANSWERED'))";
    }

    String joint() {
        return "sum(" + once + " and r.joint)";
    }

    String byKind() {
        return Arrays.stream(RemarkKind.values())
                .map(kind -> ", sum(" + once + " and r.kind = '" + kind + "') as kind_" + kind)
                .collect(Collectors.joining());
    }

    static Map<RemarkKind, Integer> byKind(ResultSet row) throws SQLException {
        Map<RemarkKind, Integer> byKind = new EnumMap<>(RemarkKind.class);
        for (RemarkKind kind : RemarkKind.values()) {
            int count = row.getInt("kind_" + kind);
            if (count > 0) {
                byKind.put(kind, count);
            }
        }
        return byKind;
    }
}
