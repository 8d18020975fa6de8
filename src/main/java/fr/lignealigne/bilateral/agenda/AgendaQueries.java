package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkTable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What agendas ask of the tables of decisions; for the State's eyes alone. */
@Repository
class AgendaQueries {

    private final JdbcClient jdbc;

    AgendaQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The remarks of this association that decisions not yet released send to an exchange. */
    List<RemarkId> toDiscuss(OrganisationId association) {
        return jdbc.sql("select r.id from decision d join decision_remark dr on dr.decision_id = d.id"
                        + " join remark r on r.id = dr.remark_id"
                        + " where d.outcome = 'TO_DISCUSS' and d.released_at is null and "
                        + RemarkTable.STANDS + " and " + RemarkTable.saidBy(":association") + RemarkTable.BY_PLACE)
                .param("association", association.value())
                .query((row, index) -> new RemarkId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Whether the answer to it is released. */
    boolean isAnswered(@Nullable RemarkId remark) {
        return remark != null
                && jdbc.sql("select count(*) from remark where id = ? and state = 'ANSWERED'")
                                .param(remark.value())
                                .query(Integer.class)
                                .single()
                        > 0;
    }
}
