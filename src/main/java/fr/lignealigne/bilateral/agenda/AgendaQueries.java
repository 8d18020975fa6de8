package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkTable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Those of them that a released answer sends to an exchange; another answer promised none. */
    private Set<RemarkId> promised(Collection<RemarkId> remarks) {
        return remarks.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select dr.remark_id from decision d join decision_remark dr"
                                + " on dr.decision_id = d.id where d.outcome = 'TO_DISCUSS'"
                                + " and d.released_at is not null and dr.remark_id in (:remarks)")
                        .param("remarks", remarks.stream().map(RemarkId::value).toList())
                        .query((row, index) -> new RemarkId(row.getObject(1, UUID.class)))
                        .list());
    }

    /** The points that are the State's own: a decision gave birth to them that is not released as it was. */
    Set<PointId> statesOwn(Collection<AgendaRow> points) {
        List<AgendaRow> born = points.stream()
                .filter(point -> point.origin() == PointOrigin.DECISION)
                .toList();
        Set<RemarkId> promised = promised(
                born.stream().map(AgendaRow::remark).filter(Objects::nonNull).toList());
        return born.stream()
                .filter(point -> point.remark() == null || !promised.contains(point.remark()))
                .map(AgendaRow::id)
                .collect(Collectors.toSet());
    }
}
