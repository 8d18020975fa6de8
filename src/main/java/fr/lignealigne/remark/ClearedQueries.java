package fr.lignealigne.remark;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the fingerprints of what was cleared in drafts. */
@Repository
class ClearedQueries {

    private final JdbcClient jdbc;

    ClearedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Cleared of(RemarkId draft) {
        return new Cleared(draft, of(Set.of(draft.value())).getOrDefault(draft.value(), Set.of()));
    }

    /** The fingerprints by draft; those without any are left out. */
    Map<UUID, Set<String>> of(Collection<UUID> drafts) {
        Map<UUID, Set<String>> byDraft = new HashMap<>();
        if (!drafts.isEmpty()) {
            jdbc.sql("select remark_id, lower(hex(fingerprint)) from cleared_finding where remark_id in (:drafts)")
                    .param("drafts", drafts)
                    .query((row, index) -> byDraft.computeIfAbsent(
                                    row.getObject(1, UUID.class), draft -> new HashSet<>())
                            .add(row.getString(2)))
                    .list();
        }
        return byDraft;
    }

    void add(RemarkId draft, String fingerprint) {
        jdbc.sql("insert ignore into cleared_finding (remark_id, fingerprint) values (:draft, :fingerprint)")
                .param("draft", draft.value())
                .param("fingerprint", HexFormat.of().parseHex(fingerprint))
                .update();
    }

    void remove(RemarkId draft, Collection<String> fingerprints) {
        for (String fingerprint : fingerprints) {
            jdbc.sql("delete from cleared_finding where remark_id = :draft and fingerprint = :fingerprint")
                    .param("draft", draft.value())
                    .param("fingerprint", HexFormat.of().parseHex(fingerprint))
                    .update();
        }
    }

    void forget(Collection<UUID> deposited) {
        jdbc.sql("delete from cleared_finding where remark_id in (:deposited)")
                .param("deposited", deposited)
                .update();
    }
}
