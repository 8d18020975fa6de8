package fr.lignealigne.decision.ui;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import fr.lignealigne.decision.Outcome;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What someone typed at the desk and did not send yet, kept as long as they stay signed in, passage by passage. */
@Component
@VaadinSessionScope
class ReasonDrafts implements Serializable {

    /** A half-made decision or advice. */
    record Draft(@Nullable Outcome outcome, String text) implements Serializable {

        static final Draft EMPTY = new Draft(null, "");
    }

    private final Map<String, Draft> drafts = new HashMap<>();

    Draft at(String place) {
        return drafts.getOrDefault(place, Draft.EMPTY);
    }

    void keep(String place, Draft draft) {
        if (draft.equals(Draft.EMPTY)) {
            drafts.remove(place);
        } else {
            drafts.put(place, draft);
        }
    }

    void forget(String place) {
        drafts.remove(place);
    }
}
