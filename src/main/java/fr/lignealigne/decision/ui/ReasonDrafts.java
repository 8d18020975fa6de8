package fr.lignealigne.decision.ui;

import fr.lignealigne.decision.Outcome;
import fr.lignealigne.shared.ui.TypedWords;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What someone began at the desk and did not send yet, passage by passage: kept as all typed words are. */
@Component
class ReasonDrafts {

    /** A half-made decision or advice. */
    record Draft(@Nullable Outcome outcome, String text) {

        static final Draft EMPTY = new Draft(null, "");
    }

    private final TypedWords typed;

    ReasonDrafts(TypedWords typed) {
        this.typed = typed;
    }

    /** The name of the field where the text of this place is typed. */
    static String field(String place) {
        return "desk/" + place;
    }

    private static String outcomeField(String place) {
        return field(place) + "/outcome";
    }

    /** The outcome that was chosen; the text comes back into its field by itself. */
    @Nullable
    Outcome outcomeAt(String place) {
        String name = typed.of(outcomeField(place)).map(TypedWords.Typed::words).orElse("");
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    void choose(String place, @Nullable Outcome outcome) {
        if (outcome == null) {
            typed.forget(outcomeField(place));
        } else {
            typed.keep(outcomeField(place), outcome.name());
        }
    }

    void keep(String place, Draft draft) {
        choose(place, draft.outcome());
        typed.keep(field(place), draft.text());
    }
}
