package fr.lignealigne.bilateral.request.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.RequestState;
import fr.lignealigne.remark.Theme;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which requests a list shows, as its address says it: {@code ?etat=a-placer&theme=MINORS}.
 *
 * @param theme null for all
 */
record RequestsAddress(Shown state, @Nullable Theme theme) {

    /** Some states together, by the word of the address. */
    enum Shown {
        ALL(""),
        TO_PLACE("a-placer", RequestState.SENT),
        AWAITED("attendues", RequestState.AWAITED, RequestState.DRAFT),
        PROPOSED("proposees", RequestState.PROPOSED),
        PLACED("placees", RequestState.PLACED),
        CLOSED("closes", RequestState.WITHDRAWN, RequestState.DECLINED);

        private final String word;
        private final RequestState[] states;

        Shown(String word, RequestState... states) {
            this.word = word;
            this.states = states;
        }

        boolean includes(RequestDetails request) {
            return states.length == 0 || Arrays.asList(states).contains(request.state());
        }
    }

    static RequestsAddress parse(QueryParameters address) {
        String state = address.getSingleParameter("etat").orElse("");
        String theme = address.getSingleParameter("theme").orElse("");
        return new RequestsAddress(
                Arrays.stream(Shown.values())
                        .filter(one -> one.word.equals(state))
                        .findFirst()
                        .orElse(Shown.ALL),
                Arrays.stream(Theme.values())
                        .filter(one -> one.name().equals(theme))
                        .findFirst()
                        .orElse(null));
    }

    boolean includes(RequestDetails request) {
        return state.includes(request) && (theme == null || request.themes().contains(theme));
    }

    RequestsAddress with(Shown other) {
        return new RequestsAddress(other, theme);
    }

    RequestsAddress with(@Nullable Theme other) {
        return new RequestsAddress(state, other);
    }

    QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        if (state != Shown.ALL) {
            said.put("etat", state.word);
        }
        if (theme != null) {
            said.put("theme", theme.name());
        }
        return QueryParameters.simple(said);
    }

    String href() {
        String query = parameters().getQueryString();
        return "echanges/demandes" + (query.isEmpty() ? "" : "?" + query);
    }
}
