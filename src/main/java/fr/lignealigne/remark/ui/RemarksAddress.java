package fr.lignealigne.remark.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the address of « Nos remarques » carries: the version and the filters; what means nothing there is left out.
 *
 * @param version as it is written, empty for the latest
 * @param stage the group that is shown; null for all of them
 * @param mine whether the viewer or a colleague began it; null for both
 */
record RemarksAddress(
        String version,
        @Nullable WorkStage stage,
        @Nullable RemarkState state,
        @Nullable RemarkKind kind,
        @Nullable Boolean mine,
        @Nullable ItemId measure,
        String words) {

    private static final String VERSION = "version";
    private static final String STAGE = "etape";
    private static final String STATE = "etat";
    private static final String KIND = "type";
    private static final String WHOSE = "qui";
    private static final String MINE = "moi";
    private static final String COLLEAGUES = "collegues";
    private static final String MEASURE = "mesure";
    private static final String WORDS = "mots";

    static RemarksAddress of(QueryParameters parameters) {
        return new RemarksAddress(
                parameters.getSingleParameter(VERSION).orElse(""),
                stage(parameters.getSingleParameter(STAGE).orElse("")),
                value(parameters, STATE, RemarkState.class),
                value(parameters, KIND, RemarkKind.class),
                mine(parameters.getSingleParameter(WHOSE).orElse("")),
                measure(parameters),
                parameters.getSingleParameter(WORDS).orElse(""));
    }

    private static @Nullable WorkStage stage(String written) {
        return Arrays.stream(WorkStage.values())
                .filter(stage -> stage.address().equals(written))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Boolean mine(String written) {
        return switch (written) {
            case MINE -> true;
            case COLLEAGUES -> false;
            default -> null;
        };
    }

    private static <E extends Enum<E>> @Nullable E value(QueryParameters parameters, String name, Class<E> type) {
        Optional<String> written = parameters.getSingleParameter(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> written.filter(value.name()::equalsIgnoreCase).isPresent())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ItemId measure(QueryParameters parameters) {
        try {
            return parameters
                    .getSingleParameter(MEASURE)
                    .map(UUID::fromString)
                    .map(ItemId::new)
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    RemarksAddress onVersion(String wanted) {
        return new RemarksAddress(wanted, stage, state, kind, mine, measure, words);
    }

    RemarksAddress inStage(@Nullable WorkStage wanted) {
        return new RemarksAddress(version, wanted, state, kind, mine, measure, words);
    }

    RemarksAddress unfiltered() {
        return new RemarksAddress(version, stage, null, null, null, null, "");
    }

    boolean isFiltered() {
        return !equals(unfiltered());
    }

    String href() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, VERSION, version.isEmpty() ? null : version);
        put(parameters, STAGE, stage == null ? null : stage.address());
        put(parameters, STATE, state);
        put(parameters, KIND, kind);
        put(parameters, WHOSE, mine == null ? null : mine ? MINE : COLLEAGUES);
        put(parameters, MEASURE, measure);
        put(parameters, WORDS, words.isBlank() ? null : words.strip());
        return "remarques"
                + (parameters.isEmpty()
                        ? ""
                        : "?" + QueryParameters.simple(parameters).getQueryString());
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
