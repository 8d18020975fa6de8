package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.jspecify.annotations.Nullable;

/** The states by which « Qui fait quoi » is filtered, a way each. */
class FollowUpStates extends Nav {

    FollowUpStates(FollowUpAddress here) {
        setAriaLabel(t("followUp.states"));
        addClassNames("asked-passages", "follow-states");
        add(way(here, null, t("followUp.state.all")));
        for (FollowUpState state : FollowUpState.values()) {
            add(way(here, state, t("followUp.state", state)));
        }
    }

    private static Anchor way(FollowUpAddress here, @Nullable FollowUpState state, String words) {
        Anchor way = new Anchor(here.in(state).href(), words);
        if (here.state() == state) {
            way.getElement().setAttribute("aria-current", "page");
        }
        return way;
    }
}
