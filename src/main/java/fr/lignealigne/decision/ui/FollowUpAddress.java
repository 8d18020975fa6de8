package fr.lignealigne.decision.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the address of « Qui fait quoi » carries.
 *
 * @param person whose passages are shown; null for everybody's
 * @param state null for all
 */
record FollowUpAddress(@Nullable PersonId person, @Nullable FollowUpState state) {

    private static final String PERSON = "personne";
    private static final String STATE = "etat";

    static FollowUpAddress of(QueryParameters parameters) {
        return new FollowUpAddress(
                SynopsisAddress.uuid(parameters, PERSON).map(PersonId::new).orElse(null),
                parameters.getSingleParameter(STATE).flatMap(FollowUpState::of).orElse(null));
    }

    FollowUpAddress by(@Nullable PersonId wanted) {
        return new FollowUpAddress(wanted, state);
    }

    FollowUpAddress in(@Nullable FollowUpState wanted) {
        return new FollowUpAddress(person, wanted);
    }

    Optional<FollowUpState> chosenState() {
        return Optional.ofNullable(state);
    }

    String href() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (person != null) {
            parameters.put(PERSON, person.toString());
        }
        if (state != null) {
            parameters.put(STATE, state.written());
        }
        String query = QueryParameters.simple(parameters).getQueryString();
        return query.isEmpty() ? FollowUpView.PATH : FollowUpView.PATH + "?" + query;
    }
}
