package fr.lignealigne.decision;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.remark.RemarkId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Notes which templates a decision or an advice took up, with their words as they were picked. That is all they know of templates:
 * a reason that was taken from one is looked at as any other is.
 */
@Repository
class TemplatesTaken {

    private static final String NOTE = """
            insert into template_use (template_id, decision_id, advice_id, words, taken_at)
            %s on duplicate key update words = values(words), taken_at = values(taken_at)""";

    private final JdbcClient jdbc;

    TemplatesTaken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void byDecision(DecisionId decision, Collection<TakenTemplate> templates, Instant at) {
        for (TakenTemplate taken : templates) {
            jdbc.sql(NOTE.formatted("select t.id, :decision, null, :words, :at from answer_template t"
                            + " where t.id = :template"))
                    .param("decision", decision.value())
                    .param("words", taken.words())
                    .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                    .param("template", taken.template().value())
                    .update();
        }
    }

    void byAdvice(OrganisationId adviser, List<RemarkId> remarks, Collection<TakenTemplate> templates, Instant at) {
        if (remarks.isEmpty()) {
            return;
        }
        for (TakenTemplate taken : templates) {
            jdbc.sql(NOTE.formatted("select t.id, null, a.id, :words, :at from answer_template t join advice a"
                            + " where t.id = :template and a.remark_id in (:remarks)"
                            + " and a.organisation_id = :adviser"))
                    .param("words", taken.words())
                    .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                    .param("template", taken.template().value())
                    .param("remarks", DecisionQueries.ids(remarks))
                    .param("adviser", adviser.value())
                    .update();
        }
    }
}
