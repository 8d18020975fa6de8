package fr.lignealigne.demo;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.remark.RemarkId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Advises and decides on the remarks of the demonstration; one answer may serve several, under one key. */
final class DemoDecisions {

    private final Advices advices;
    private final Decisions decisions;

    DemoDecisions(Advices advices, Decisions decisions) {
        this.advices = advices;
        this.decisions = decisions;
    }

    /**
     * Advises and decides as the files say.
     *
     * @param ids the remarks, by their place among the entries
     */
    void load(List<Map<String, Object>> entries, List<RemarkId> ids, Viewer miprof, Viewer cabinet) {
        Map<String, List<RemarkId>> together = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            if (deposited(entries.get(i)) && entries.get(i).containsKey("answer")) {
                together.computeIfAbsent(DemoRemarks.text(entries.get(i), "answer"), key -> new ArrayList<>())
                        .add(ids.get(i));
            }
        }
        for (int i = 0; i < ids.size(); i++) {
            Map<String, Object> entry = entries.get(i);
            if (deposited(entry)) {
                List<RemarkId> served = together.getOrDefault(DemoRemarks.text(entry, "answer"), List.of(ids.get(i)));
                Map<String, Object> advice = map(entry.get("advice"));
                if (!advice.isEmpty()) {
                    advices.give(miprof, served, new AdviceDraft(outcome(advice), DemoRemarks.text(advice, "text")));
                }
                Map<String, Object> decision = map(entry.get("decision"));
                if (!decision.isEmpty()) {
                    decisions.decide(
                            cabinet,
                            served,
                            new DecisionDraft(outcome(decision), DemoRemarks.text(decision, "reason")));
                }
            }
        }
    }

    private static boolean deposited(Map<String, Object> entry) {
        return "DEPOSITED".equals(DemoRemarks.text(entry, "state"));
    }

    private static Outcome outcome(Map<String, Object> words) {
        return Outcome.valueOf(DemoRemarks.text(words, "outcome"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
