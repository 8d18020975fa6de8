package fr.lignealigne.reader;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Theme;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the marks of the reading page count, and how they are drawn, as its address carries them.
 *
 * @param own only the remarks of the viewer's organisation
 * @param unanswered only those without a released answer
 * @param heat whether lines are the darker the more was said of them
 */
record ReaderFilter(
        boolean own,
        @Nullable Theme theme,
        @Nullable Exploitation form,
        @Nullable RemarkKind kind,
        boolean unanswered,
        boolean heat) {

    static final ReaderFilter NONE = new ReaderFilter(false, null, null, null, false, false);

    private static final String OWN = "nous";
    private static final String THEME = "theme";
    private static final String FORM = "forme";
    private static final String KIND = "type";
    private static final String UNANSWERED = "sansreponse";
    private static final String HEAT = "chaleur";

    static ReaderFilter of(Function<String, @Nullable String> parameters) {
        return new ReaderFilter(
                parameters.apply(OWN) != null,
                value(Theme.class, parameters.apply(THEME)),
                value(Exploitation.class, parameters.apply(FORM)),
                value(RemarkKind.class, parameters.apply(KIND)),
                parameters.apply(UNANSWERED) != null,
                parameters.apply(HEAT) != null);
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /** The parameters of the address that say this filter. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (own) {
            parameters.put(OWN, "1");
        }
        put(parameters, THEME, theme);
        put(parameters, FORM, form);
        put(parameters, KIND, kind);
        if (unanswered) {
            parameters.put(UNANSWERED, "1");
        }
        if (heat) {
            parameters.put(HEAT, "1");
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Enum<?> value) {
        if (value != null) {
            parameters.put(name, value.name());
        }
    }

    int count() {
        return parameters().size();
    }

    RemarkFilter forMarks(Viewer viewer) {
        Set<RemarkState> states =
                unanswered ? EnumSet.complementOf(EnumSet.of(RemarkState.ANSWERED)) : EnumSet.noneOf(RemarkState.class);
        return new RemarkFilter(theme, form, kind, own ? viewer.organisation() : null, null, states, false, "");
    }
}
