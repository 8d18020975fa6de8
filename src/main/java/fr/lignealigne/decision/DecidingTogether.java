package fr.lignealigne.decision;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.synopsis.ChosenRemarks;
import fr.lignealigne.synopsis.PassageStop;
import fr.lignealigne.synopsis.Synopsis;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One answer for several passages of the consolidated reading at once. Its effect is read first, and what is confirmed is
 * what was read; what has a decision already is left alone.
 */
@Service
public class DecidingTogether {

    private static final int MOST = 1_000;

    private final Synopsis synopsis;
    private final Remarks remarks;
    private final Decisions decisions;
    private final Advices advices;
    private final JdbcClient jdbc;
    private final Attempts attempts;

    DecidingTogether(
            Synopsis synopsis,
            Remarks remarks,
            Decisions decisions,
            Advices advices,
            JdbcClient jdbc,
            Attempts attempts) {
        this.synopsis = synopsis;
        this.remarks = remarks;
        this.decisions = decisions;
        this.advices = advices;
        this.jdbc = jdbc;
        this.attempts = attempts;
    }

    /** What the filter chooses on some passages, and what was decided and advised on it. */
    private record Reading(
            List<RemarkDetails> chosen,
            Map<RemarkId, AnswerDetails> answers,
            Map<RemarkId, List<AdviceDetails>> advice) {

        List<RemarkDetails> undecided() {
            return chosen.stream()
                    .filter(remark -> !answers.containsKey(remark.id()))
                    .toList();
        }

        Map<PassageStop, List<RemarkDetails>> byPassage() {
            return undecided().stream()
                    .collect(Collectors.groupingBy(DecidingTogether::stop, LinkedHashMap::new, Collectors.toList()));
        }

        /** Changes with every remark, decision and advice in it. */
        String fingerprint() {
            String lines = chosen.stream()
                    .map(remark -> remark.id() + " " + decided(answers, remark) + " "
                            + advice.getOrDefault(remark.id(), List.of()))
                    .sorted()
                    .collect(Collectors.joining("\n"));
            return UUID.nameUUIDFromBytes(lines.getBytes(StandardCharsets.UTF_8))
                    .toString();
        }

        private static String decided(Map<RemarkId, AnswerDetails> answers, RemarkDetails remark) {
            AnswerDetails answer = answers.get(remark.id());
            return answer == null ? "" : answer.id() + "/" + answer.revision();
        }
    }

    private static PassageStop stop(RemarkDetails remark) {
        return new PassageStop(remark.place().firstLine(), remark.place().lastLine(), false);
    }

    /**
     * What this answer would do to what the filter chooses on these passages.
     *
     * @param passages those that are meant, among those the filter chooses
     */
    @Transactional(readOnly = true)
    public TogetherEffect effect(
            Viewer viewer,
            PlanVersionId version,
            SynopsisFilter filter,
            Collection<PassageStop> passages,
            DecisionDraft draft) {
        NotAllowed.unless(DecisionAccess.mayDecide(viewer));
        draft.check();
        Reading read = read(viewer, version, filter, passages);
        List<RemarkDetails> undecided = read.undecided();
        Map<PassageStop, List<String>> against = new LinkedHashMap<>();
        for (RemarkDetails remark : undecided) {
            if (read.advice().getOrDefault(remark.id(), List.of()).stream()
                    .anyMatch(advice -> advice.outcome() != draft.outcome())) {
                against.computeIfAbsent(stop(remark), stop -> new ArrayList<>()).add(String.valueOf(remark.code()));
            }
        }
        return new TogetherEffect(
                undecided.size(),
                (int) undecided.stream()
                        .flatMap(remark -> remark.speakers().stream())
                        .distinct()
                        .count(),
                List.copyOf(read.byPassage().keySet()),
                read.chosen().size() - undecided.size(),
                against,
                flags(undecided, draft.reason()),
                read.fingerprint());
    }

    private static List<ReasonFlag> flags(List<RemarkDetails> answered, String reason) {
        DecisionId notYet = new DecisionId(new UUID(0, 0));
        List<ReasonCheck.Said> said = answered.stream()
                .map(remark -> new ReasonCheck.Said(
                        remark.id(),
                        String.valueOf(remark.code()),
                        remark.place().measure() == null
                                ? null
                                : remark.place().measure().value(),
                        remark.body() + " " + remark.wording()))
                .toList();
        return said.isEmpty()
                ? List.of()
                : ReasonCheck.look(List.of(new ReasonCheck.Given(notYet, reason, said)))
                        .getOrDefault(notYet, List.of());
    }

    /**
     * Gives the answer whose effect was read.
     *
     * @param apart one decision a passage, which can be changed by itself later; else one for all
     * @param readAs of {@link #effect}: refused when something changed since
     */
    public List<DecisionId> decide(
            Viewer viewer,
            PlanVersionId version,
            SynopsisFilter filter,
            Collection<PassageStop> passages,
            DecisionDraft draft,
            boolean apart,
            String readAs) {
        NotAllowed.unless(DecisionAccess.mayDecide(viewer));
        draft.check();
        return attempts.at(() -> {
            Reading read = read(viewer, version, filter, passages);
            if (!read.fingerprint().equals(readAs)) {
                throw new Invalid("together.changed");
            }
            Collection<List<RemarkDetails>> answered = apart ? read.byPassage().values() : List.of(read.undecided());
            return answered.stream()
                    .map(some -> decisions.decide(
                            viewer, some.stream().map(RemarkDetails::id).toList(), draft))
                    .toList();
        });
    }

    /** Takes back decisions as they were given; all of them, or none when one was changed since. */
    public void undo(Viewer viewer, Collection<DecisionId> given) {
        NotAllowed.unless(DecisionAccess.mayDecide(viewer));
        attempts.at(() -> {
            try {
                given.forEach(decision -> decisions.reopen(viewer, decision, 0));
            } catch (DecidedMeanwhile changed) {
                throw new Invalid("together.undo.changed");
            }
            return given;
        });
    }

    private Reading read(
            Viewer viewer, PlanVersionId version, SynopsisFilter filter, Collection<PassageStop> passages) {
        ChosenRemarks chosen = synopsis.chosen(viewer, version, filter);
        List<RemarkId> ids = jdbc.sql("select r.id from remark r where " + chosen.condition())
                .params(chosen.parameters())
                .query((row, index) -> new RemarkId(row.getObject(1, UUID.class)))
                .list();
        Map<RemarkId, RemarkDetails> known = remarks.those(viewer, ids).stream()
                .collect(Collectors.toMap(
                        RemarkDetails::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        List<RemarkDetails> meant = known.values().stream()
                .filter(remark -> passages.stream()
                        .anyMatch(stop -> stop.isAt(
                                remark.place().firstLine(), remark.place().lastLine())))
                .sorted(Comparator.comparingInt(
                                (RemarkDetails remark) -> remark.place().firstLine())
                        .thenComparingInt(remark -> remark.place().lastLine()))
                .toList();
        if (meant.isEmpty()) {
            throw new Invalid("together.none");
        }
        if (meant.size() > MOST) {
            throw new Invalid("together.tooMany", MOST);
        }
        List<RemarkId> all = meant.stream().map(RemarkDetails::id).toList();
        return new Reading(meant, decisions.of(viewer, all), advices.of(viewer, all));
    }
}
