package fr.lignealigne.export.working;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.DecisionId;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.export.working.ReturnedAct.Part;
import fr.lignealigne.export.working.ReturnedAct.Standing;
import fr.lignealigne.export.working.ReturnedAct.Words;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;

/** Does what rows that came back ask for, each in its transaction; rows of one shared answer go together. */
@Component
class ReturnedActs {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnedActs.class);
    private static final String FAILED = "working.back.failed";

    private final Advices advices;
    private final Decisions decisions;
    private final Attempts attempts;

    ReturnedActs(Advices advices, Decisions decisions, Attempts attempts) {
        this.advices = advices;
        this.decisions = decisions;
        this.attempts = attempts;
    }

    /** All of them as they went, in their order. */
    List<ReturnedAct> doAll(Viewer viewer, List<ReturnedAct> acts, IntConsumer progress) {
        Going going = new Going(acts, progress);
        Map<DecisionId, List<ReturnedAct>> shared = new LinkedHashMap<>();
        for (ReturnedAct act : acts) {
            if (!act.isReady()) {
                continue;
            }
            Standing standing = standing(act);
            if (act.part() == Part.DECISION && standing.decision() != null) {
                shared.computeIfAbsent(standing.decision(), id -> new ArrayList<>())
                        .add(act);
            } else {
                going.attempt(List.of(act), () -> begin(viewer, act, standing));
            }
        }
        shared.forEach((id, those) -> going.attempt(those, () -> change(viewer, id, those)));
        return going.result();
    }

    /** How far it has come; whatever fails on a row, those that went before are told and those behind are tried. */
    private static final class Going {

        private final Map<ReturnedAct, ReturnedAct> done = new LinkedHashMap<>();
        private final IntConsumer progress;
        private int gone;
        private boolean isAway;

        Going(List<ReturnedAct> acts, IntConsumer progress) {
            acts.forEach(act -> done.put(act, act));
            this.progress = progress;
        }

        List<ReturnedAct> result() {
            return List.copyOf(done.values());
        }

        void attempt(List<ReturnedAct> acts, Runnable act) {
            try {
                if (isAway) {
                    refuse(acts, new Invalid(FAILED));
                } else {
                    act.run();
                }
            } catch (Refusal refused) {
                refuse(acts, refused);
            } catch (DataAccessException | TransactionException failed) {
                // Without its message, in which words of a remark may stand.
                LOG.warn("Rows of a table could not be taken over: {}", failed.getClass());
                refuse(acts, new Invalid(FAILED));
                // Where no transaction begins the database is away: each row behind would wait for it in vain.
                isAway = failed instanceof CannotCreateTransactionException;
            }
            gone += acts.size();
            progress.accept(gone);
        }

        private void refuse(List<ReturnedAct> acts, Refusal reason) {
            acts.forEach(act -> done.put(act, act.refusedWith(reason)));
        }
    }

    private void begin(Viewer viewer, ReturnedAct act, Standing standing) {
        Words wanted = wanted(act);
        if (act.part() == Part.ADVICE) {
            advices.giveUnlessMoved(
                    viewer, standing.remark(), standing.revision(), new AdviceDraft(wanted.outcome(), wanted.text()));
        } else {
            decisions.decide(viewer, List.of(standing.remark()), draft(wanted));
        }
    }

    /** The remarks that are not among these rows keep the answer as it is; those with other words get one of their own. */
    private void change(Viewer viewer, DecisionId id, List<ReturnedAct> those) {
        attempts.at(() -> {
            RemarkId one = standing(those.getFirst()).remark();
            long revision = Objects.requireNonNull(standing(those.getFirst()).revision());
            AnswerDetails answer = decisions.of(viewer, List.of(one)).get(one);
            if (answer == null || !answer.id().equals(id) || answer.revision() != revision) {
                throw new Invalid("working.back.stale");
            }
            Map<Words, List<RemarkId>> wanted = new LinkedHashMap<>();
            those.forEach(act -> wanted.computeIfAbsent(wanted(act), words -> new ArrayList<>())
                    .add(standing(act).remark()));
            List<RemarkId> others = new ArrayList<>(answer.serves());
            wanted.values().forEach(others::removeAll);
            if (others.isEmpty()) {
                Words first = wanted.keySet().iterator().next();
                decisions.change(viewer, id, revision, Objects.requireNonNull(wanted.remove(first)), draft(first));
            } else {
                decisions.change(viewer, id, revision, others, new DecisionDraft(answer.outcome(), answer.reason()));
            }
            wanted.forEach((words, remarks) -> decisions.decide(viewer, remarks, draft(words)));
            return id;
        });
    }

    private static DecisionDraft draft(Words words) {
        return new DecisionDraft(words.outcome(), words.text());
    }

    private static Words wanted(ReturnedAct act) {
        return Objects.requireNonNull(act.wanted());
    }

    private static Standing standing(ReturnedAct act) {
        return Objects.requireNonNull(act.standing());
    }
}
