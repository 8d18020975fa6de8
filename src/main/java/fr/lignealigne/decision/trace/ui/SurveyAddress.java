package fr.lignealigne.decision.trace.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.decision.trace.Standing;
import fr.lignealigne.plan.PlanVersionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the address of the survey carries: which of its two lists, how the remarks stand, the page of the list (from 1).
 * What is written there by hand and means nothing is left out.
 */
record SurveyAddress(PlanVersionId version, boolean ofText, Optional<Standing> standing, int page) {

    static final String PATH = "arbitrage/suites";

    private static final String LIST = "liste";
    private static final String TEXT = "texte";
    private static final String STANDING = "etat";
    private static final String PAGE = "page";

    static SurveyAddress of(PlanVersionId version) {
        return new SurveyAddress(version, false, Optional.empty(), 1);
    }

    static SurveyAddress of(PlanVersionId version, QueryParameters parameters) {
        Optional<String> standing = parameters.getSingleParameter(STANDING);
        return new SurveyAddress(
                version,
                parameters.getSingleParameter(LIST).filter(TEXT::equals).isPresent(),
                Arrays.stream(Standing.values())
                        .filter(one -> standing.filter(written(one)::equals).isPresent())
                        .findFirst(),
                parameters
                        .getSingleParameter(PAGE)
                        .filter(written -> written.matches("[1-9]\\d{0,4}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    SurveyAddress remarks(Optional<Standing> wanted) {
        return new SurveyAddress(version, false, wanted, 1);
    }

    SurveyAddress text() {
        return new SurveyAddress(version, true, Optional.empty(), 1);
    }

    SurveyAddress atPage(int wanted) {
        return new SurveyAddress(version, ofText, standing, wanted);
    }

    String href() {
        List<String> query = new ArrayList<>();
        if (ofText) {
            query.add(LIST + "=" + TEXT);
        }
        standing.ifPresent(one -> query.add(STANDING + "=" + written(one)));
        if (page > 1) {
            query.add(PAGE + "=" + page);
        }
        return PATH + "/" + version + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static String written(Standing standing) {
        return switch (standing) {
            case UNCHANGED -> "inchangee";
            case TO_CONFIRM -> "a-confirmer";
            case CARRIED_OUT -> "reprise";
            case LEFT_OUT -> "sans-suite";
        };
    }
}
