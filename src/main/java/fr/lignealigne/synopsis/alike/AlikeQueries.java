package fr.lignealigne.synopsis.alike;

import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkTable;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the words of what was deposited and not withdrawn. */
@Repository
class AlikeQueries {

    private static final String DEPOSITED =
            " from remark r where r.version_id = ? and r.deposited_at is not null and " + RemarkTable.STANDS;

    private final JdbcClient jdbc;

    AlikeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The same for as long as the same remarks stand: what was deposited never changes its words, a correction is another
     * remark.
     */
    String standing(PlanVersionId version) {
        return jdbc.sql("select concat_ws('/', count(*), max(r.deposited_at), bit_xor(crc32(r.id)))" + DEPOSITED)
                .param(version.value())
                .query(String.class)
                .single();
    }

    /** In the order of the text. A proposal that explains nothing is told by its wording. */
    List<Likeness.Said<RemarkId>> said(PlanVersionId version) {
        return jdbc.sql("select r.id, if(trim(r.body) = '', r.wording, r.body), r.measure_id" + DEPOSITED
                        + RemarkTable.BY_PLACE)
                .param(version.value())
                .query((row, index) -> {
                    UUID measure = row.getObject(3, UUID.class);
                    UUID id = row.getObject(1, UUID.class);
                    // Who stands in no measure stands in one of its own.
                    return new Likeness.Said<>(new RemarkId(id), row.getString(2), measure == null ? id : measure);
                })
                .list();
    }
}
