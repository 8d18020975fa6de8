package fr.lignealigne.decision;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.RoundState;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.PlanId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.LinesChanged;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkTable;
import fr.lignealigne.remark.StateDesk;
import fr.lignealigne.remark.Target;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Releasing the answers of a round: all at once, when each remark has one, and only once. */
@Service
public class Releasing {

    private static final String OF_THE_ROUND =
            " r.version_id = ? and r.deposited_at is not null and " + RemarkTable.STANDS + " ";

    private final DecisionRepository decisions;
    private final StateDesk desk;
    private final Rounds rounds;
    private final Versions versions;
    private final JdbcClient jdbc;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Releasing(
            DecisionRepository decisions,
            StateDesk desk,
            Rounds rounds,
            Versions versions,
            JdbcClient jdbc,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.desk = desk;
        this.rounds = rounds;
        this.versions = versions;
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** What is ready and what is missing, for those who prepare the answer; not found when no round was opened. */
    @Transactional(readOnly = true)
    public ReleaseStanding standing(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(DecisionAccess.mayReadPrepared(viewer));
        return standingNow(viewer, version);
    }

    /** Releases every answer of the round of this version; once released, asking again changes nothing. */
    public void release(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(DecisionAccess.mayRelease(viewer));
        attempts.at(() -> {
            lockRound(version);
            ReleaseStanding standing = standingNow(viewer, version);
            RoundState state = standing.round().stateAt(clock.instant());
            if (state != RoundState.RELEASED) {
                release(viewer, version, standing, state);
            }
            return version;
        });
    }

    /** The remarks stand in the margins of later versions, too: all of the plan are to look again. */
    private void release(Viewer viewer, PlanVersionId version, ReleaseStanding standing, RoundState state) {
        if (state != RoundState.CLOSED) {
            throw new RoundStillOpen();
        }
        if (!standing.missing().isEmpty()) {
            throw new AnswersMissing(standing.missing());
        }
        Instant now = clock.instant();
        decisions.lockPrepared(version.value()).forEach(decision -> decision.release(now));
        desk.noteAnswer(viewer, remarks(version));
        rounds.noteRelease(version, now);
        events.publishEvent(
                new AnswersReleased(version, standing.remarks(), standing.organisations(), viewer.person(), now));
        List<RemarkId> toDiscuss = toDiscuss(version);
        if (!toDiscuss.isEmpty()) {
            events.publishEvent(new DiscussionPromised(version, toDiscuss, viewer.person()));
        }
        PlanId plan = versions.get(viewer, version).plan();
        versions.list(viewer).stream()
                .filter(each -> each.plan().equals(plan))
                .forEach(each ->
                        events.publishEvent(new LinesChanged(each.id(), 0, each.lineCount(), true, reader -> true)));
    }

    /** Two releases, or a release and the moving of the closing, follow each other. */
    private void lockRound(PlanVersionId version) {
        jdbc.sql("select id from consultation_round where version_id = ? for update")
                .param(version.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private ReleaseStanding standingNow(Viewer viewer, PlanVersionId version) {
        RoundSummary round = rounds.of(viewer, version).orElseThrow(NotFound::new);
        return new ReleaseStanding(
                round,
                count("count(distinct r.id)", version),
                count("count(distinct " + RemarkTable.SPEAKER + ")", version),
                byOutcome(version),
                missing(version));
    }

    private int count(String what, PlanVersionId version) {
        return jdbc.sql("select " + what + " from remark r" + RemarkTable.SPEAKERS + "where" + OF_THE_ROUND)
                .param(version.value())
                .query(Integer.class)
                .single();
    }

    private Map<Outcome, Integer> byOutcome(PlanVersionId version) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        jdbc.sql("""
                select d.outcome, count(*) from remark r join decision_remark l on l.remark_id = r.id
                    join decision d on d.id = l.decision_id where""" + OF_THE_ROUND + "group by d.outcome")
                .param(version.value())
                .query(row -> {
                    counts.put(Outcome.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    private List<MissingAnswer> missing(PlanVersionId version) {
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

    private static RemarkDetails.Place place(ResultSet row) throws SQLException {
        String field = row.getString(9);
        return new RemarkDetails.Place(
                Target.valueOf(row.getString(7)),
                row.getInt(5),
                row.getInt(6),
                row.getString(8),
                null,
                null,
                field == null ? null : SheetField.valueOf(field));
    }

    private List<RemarkId> toDiscuss(PlanVersionId version) {
        return jdbc.sql("select r.id from remark r join decision_remark l on l.remark_id = r.id"
                        + " join decision d on d.id = l.decision_id where d.outcome = 'TO_DISCUSS' and"
                        + OF_THE_ROUND)
                .param(version.value())
                .query((row, index) -> new RemarkId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<RemarkId> remarks(PlanVersionId version) {
        return jdbc.sql("select r.id from remark r where" + OF_THE_ROUND)
                .param(version.value())
                .query((row, index) -> new RemarkId(row.getObject(1, UUID.class)))
                .list();
    }
}
