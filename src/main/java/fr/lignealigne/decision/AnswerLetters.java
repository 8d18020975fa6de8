package fr.lignealigne.decision;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.RemarkTable;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letter of a round to each association that deposited something, from the release on. */
@Service
@Transactional(readOnly = true)
public class AnswerLetters {

    private static final int MOST = 5_000;

    private final Rounds rounds;
    private final Versions versions;
    private final Remarks remarks;
    private final Decisions decisions;
    private final Rejoinders rejoinders;
    private final JdbcClient jdbc;

    AnswerLetters(
            Rounds rounds,
            Versions versions,
            Remarks remarks,
            Decisions decisions,
            Rejoinders rejoinders,
            JdbcClient jdbc) {
        this.rounds = rounds;
        this.versions = versions;
        this.remarks = remarks;
        this.decisions = decisions;
        this.rejoinders = rejoinders;
        this.jdbc = jdbc;
    }

    /** An association that gets a letter. */
    public record Addressee(OrganisationId organisation, String name) {}

    /** The letter to an association; not found before the release, and when it deposited nothing. */
    public AnswerLetter to(Viewer viewer, PlanVersionId version, OrganisationId association) {
        NotAllowed.unless(DecisionAccess.mayReadCorrespondence(viewer, association));
        VersionSummary summary = versions.get(viewer, version);
        Instant releasedAt =
                rounds.of(viewer, version).map(RoundSummary::releasedAt).orElseThrow(NotFound::new);
        RemarkFilter own = RemarkFilter.NONE.ofOrganisation(association).inStates(Set.of(RemarkState.ANSWERED));
        List<RemarkDetails> said = remarks.list(viewer, version, own, 0, MOST);
        if (said.isEmpty()) {
            throw new NotFound();
        }
        List<RemarkId> ids = said.stream().map(RemarkDetails::id).toList();
        Map<RemarkId, AnswerDetails> answers = decisions.of(viewer, ids);
        Map<RemarkId, RejoinderDetails> rejoined = rejoinders.of(viewer, ids);
        return new AnswerLetter(
                nameOf(association),
                sender(version),
                summary,
                releasedAt,
                rejoinders.lastDay(viewer, version).orElse(null),
                said.stream()
                        .flatMap(remark -> Stream.ofNullable(answers.get(remark.id()))
                                .map(answer -> new AnswerLetter.Answered(remark, answer, rejoined.get(remark.id()))))
                        .toList());
    }

    /** Who gets a letter on this version; nobody before the release. For the State. */
    public List<Addressee> addressees(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(DecisionAccess.mayReadPrepared(viewer));
        return jdbc.sql("select distinct s.id, s.short_name from remark r" + RemarkTable.SPEAKERS
                        + "join organisation s on s.id = " + RemarkTable.SPEAKER
                        + " where r.version_id = ? and r.state = 'ANSWERED' order by s.short_name")
                .param(version.value())
                .query((row, index) ->
                        new Addressee(new OrganisationId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    private String nameOf(OrganisationId association) {
        return jdbc.sql("select name from organisation where id = ?")
                .param(association.value())
                .query(String.class)
                .single();
    }

    private String sender(PlanVersionId version) {
        return jdbc.sql("""
                select o.name from prepared_release e join organisation o on o.id = e.confirmed_for
                where e.version_id = ?""")
                .param(version.value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
