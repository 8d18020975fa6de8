package fr.lignealigne.synopsis.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.synopsis.Axis;
import fr.lignealigne.synopsis.SynopsisFilter;
import fr.lignealigne.synopsis.Weight;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the addresses of the arbitration carry: the version, what the table has rows for, the filters, the page
 * of the table (from 1).
 *
 * <p>What is written there by hand and means nothing is left out.
 */
public record SynopsisAddress(@Nullable PlanVersionId version, Axis axis, SynopsisFilter filter, int page) {

    /** The name of the parameter that says the version. */
    public static final String VERSION = "version";

    private static final String MEASURE = "mesure";
    private static final String THEME = "theme";
    private static final String FORM = "forme";
    private static final String KIND = "type";
    private static final String ORGANISATION = "organisme";
    private static final String STATE = "etat";
    private static final String DECIDED = "decide";
    private static final String UNDECIDED = "a-decider";
    private static final String TERRITORY = "territoire";
    private static final String WEIGHT = "poids";
    private static final String WORDING = "redaction";
    private static final String YES = "oui";
    private static final String WORDS = "mots";
    private static final String VIEW = "vue";
    private static final String PAGE = "page";
    private static final int LONGEST = 100;

    private static final Map<Axis, String> VIEWS = Map.of(
            Axis.PASSAGE, "passage",
            Axis.MEASURE, "mesure",
            Axis.THEME, "theme",
            Axis.FORM, "forme",
            Axis.TERRITORY, "territoire",
            Axis.ORGANISATION, "organisme");

    public static SynopsisAddress of(QueryParameters parameters) {
        String words = parameters.getSingleParameter(WORDS).orElse("").strip();
        SynopsisFilter filter = new SynopsisFilter(
                uuid(parameters, MEASURE).map(ItemId::new).orElse(null),
                value(parameters, THEME, Theme.class),
                value(parameters, FORM, Exploitation.class),
                value(parameters, KIND, RemarkKind.class),
                uuid(parameters, ORGANISATION).map(OrganisationId::new).orElse(null),
                value(parameters, TERRITORY, FrenchZone.class),
                decided(parameters.getSingleParameter(STATE).orElse("")),
                value(parameters, WEIGHT, Weight.class),
                parameters.getSingleParameter(WORDING).filter(YES::equals).isPresent(),
                words.substring(0, Math.min(words.length(), LONGEST)));
        int page = parameters
                .getSingleParameter(PAGE)
                .filter(written -> written.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .orElse(1);
        return new SynopsisAddress(
                uuid(parameters, VERSION).map(PlanVersionId::new).orElse(null), axis(parameters), filter, page);
    }

    private static Axis axis(QueryParameters parameters) {
        return parameters
                .getSingleParameter(VIEW)
                .flatMap(written -> VIEWS.entrySet().stream()
                        .filter(view -> view.getValue().equals(written))
                        .map(Map.Entry::getKey)
                        .findFirst())
                .orElse(Axis.PASSAGE);
    }

    private static @Nullable Boolean decided(String written) {
        return switch (written) {
            case DECIDED -> true;
            case UNDECIDED -> false;
            default -> null;
        };
    }

    private static <E extends Enum<E>> @Nullable E value(QueryParameters parameters, String name, Class<E> type) {
        return parameters
                .getSingleParameter(name)
                .flatMap(written -> Arrays.stream(type.getEnumConstants())
                        .filter(value -> value.name().equalsIgnoreCase(written))
                        .findFirst())
                .orElse(null);
    }

    public static Optional<UUID> uuid(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public SynopsisAddress filtered(SynopsisFilter wanted) {
        return new SynopsisAddress(version, axis, wanted, 1);
    }

    public SynopsisAddress by(Axis wanted) {
        return new SynopsisAddress(version, wanted, filter, 1);
    }

    public SynopsisAddress atPage(int wanted) {
        return new SynopsisAddress(version, axis, filter, wanted);
    }

    public SynopsisAddress onVersion(PlanVersionId wanted) {
        return new SynopsisAddress(wanted, axis, filter, page);
    }

    public boolean isFiltered() {
        return !filter.equals(SynopsisFilter.NONE);
    }

    /** The filters alone, for the pages of one passage, which carry their version in the path. */
    public QueryParameters filters() {
        return QueryParameters.simple(filterParameters());
    }

    public QueryParameters all() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (version != null) {
            parameters.put(VERSION, version.toString());
        }
        parameters.putAll(viewParameters());
        if (page > 1) {
            parameters.put(PAGE, String.valueOf(page));
        }
        return QueryParameters.simple(parameters);
    }

    /** What a saved view keeps: neither the version nor the page; the same filters are always written the same. */
    String saved() {
        return viewParameters().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static SynopsisAddress ofSaved(String saved) {
        return of(QueryParameters.fromString(saved));
    }

    private Map<String, String> viewParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (axis != Axis.PASSAGE) {
            parameters.put(VIEW, VIEWS.getOrDefault(axis, ""));
        }
        parameters.putAll(filterParameters());
        return parameters;
    }

    private Map<String, String> filterParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, MEASURE, filter.measure());
        put(parameters, THEME, filter.theme());
        put(parameters, FORM, filter.form());
        put(parameters, KIND, filter.kind());
        put(parameters, ORGANISATION, filter.organisation());
        put(parameters, TERRITORY, filter.territory());
        put(parameters, WEIGHT, filter.weight());
        if (filter.wording()) {
            parameters.put(WORDING, YES);
        }
        if (!filter.words().isBlank()) {
            parameters.put(WORDS, filter.words());
        }
        if (filter.decided() != null) {
            parameters.put(STATE, filter.decided() ? DECIDED : UNDECIDED);
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    /** The address of the consolidated table. */
    public String href() {
        return withQuery("arbitrage", all());
    }

    /** The address of the desk at a passage, on the way through this table. */
    public String deskHref(PlanVersionId shown, int firstLine, int lastLine) {
        return withQuery(deskPath(shown, firstLine, lastLine), filters());
    }

    public static String deskPath(PlanVersionId shown, int firstLine, int lastLine) {
        return "arbitrage/" + shown + "/" + (firstLine == lastLine ? firstLine : firstLine + "-" + lastLine);
    }

    /** The address of a measure with all that was said of it, to be printed. */
    public static String paperPath(PlanVersionId shown, ItemId measure) {
        return "arbitrage/mesure/" + shown + "/" + measure;
    }

    private static String withQuery(String path, QueryParameters parameters) {
        String query = parameters.getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }
}
