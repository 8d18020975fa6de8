package fr.lignealigne.collective.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.collective.DiscussionId;
import fr.lignealigne.collective.DiscussionSummary;
import fr.lignealigne.collective.Subject;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Exploitation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the room carries. What is written there by hand and means nothing is left out.
 *
 * @param firstLine 0 when no passage is chosen
 * @param sharedOnly whether deposited remarks are left out
 */
record RoomAddress(
        @Nullable PlanVersionId version,
        View view,
        @Nullable ItemId measure,
        int firstLine,
        int lastLine,
        @Nullable DiscussionId discussion,
        @Nullable Exploitation form,
        boolean sharedOnly) {

    static final String PATH = "collectif";

    /** Which of its pages the room shows, as the address says it. */
    enum View {
        TOGETHER(""),
        LEVERS("leviers"),
        SPEAKING("expression");

        private final String written;

        View(String written) {
            this.written = written;
        }
    }

    private static final String VERSION = "version";
    private static final String VIEW = "vue";
    private static final String MEASURE = "mesure";
    private static final String LINES = "ligne";
    private static final String DISCUSSION = "fil";
    private static final String FORM = "forme";
    private static final String STATE = "etat";
    private static final String SHARED = "partagees";
    private static final Pattern RANGE = Pattern.compile("([1-9]\\d{0,5})(?:-([1-9]\\d{0,5}))?");

    static RoomAddress of(QueryParameters parameters) {
        Matcher lines = RANGE.matcher(parameters.getSingleParameter(LINES).orElse(""));
        int first = lines.matches() ? Integer.parseInt(lines.group(1)) : 0;
        int last = first == 0 || lines.group(2) == null ? first : Integer.parseInt(lines.group(2));
        return new RoomAddress(
                uuid(parameters, VERSION).map(PlanVersionId::new).orElse(null),
                Arrays.stream(View.values())
                        .filter(view -> view.written.equals(
                                parameters.getSingleParameter(VIEW).orElse("")))
                        .findFirst()
                        .orElse(View.TOGETHER),
                uuid(parameters, MEASURE).map(ItemId::new).orElse(null),
                Math.min(first, last),
                Math.max(first, last),
                uuid(parameters, DISCUSSION).map(DiscussionId::new).orElse(null),
                Arrays.stream(Exploitation.values())
                        .filter(form -> form.name()
                                .equalsIgnoreCase(
                                        parameters.getSingleParameter(FORM).orElse("")))
                        .findFirst()
                        .orElse(null),
                SHARED.equals(parameters.getSingleParameter(STATE).orElse("")));
    }

    private static Optional<UUID> uuid(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    RoomAddress onVersion(PlanVersionId wanted) {
        return new RoomAddress(wanted, view, null, 0, 0, null, form, sharedOnly);
    }

    RoomAddress viewing(View wanted) {
        return new RoomAddress(version, wanted, null, 0, 0, null, form, sharedOnly);
    }

    RoomAddress onMeasure(@Nullable ItemId wanted) {
        return new RoomAddress(version, View.TOGETHER, wanted, 0, 0, null, form, sharedOnly);
    }

    RoomAddress onLines(int first, int last) {
        return new RoomAddress(version, View.TOGETHER, null, first, last, null, form, sharedOnly);
    }

    RoomAddress filtered(@Nullable Exploitation wanted, boolean onlyShared) {
        return new RoomAddress(version, view, measure, firstLine, lastLine, discussion, wanted, onlyShared);
    }

    /** A discussion beside what it is about. */
    RoomAddress discussing(DiscussionSummary discussed) {
        Subject about = discussed.subject();
        return new RoomAddress(
                version,
                View.TOGETHER,
                about.measure(),
                about.firstLine(),
                about.lastLine(),
                discussed.id(),
                form,
                sharedOnly);
    }

    boolean isFiltered() {
        return form != null || sharedOnly;
    }

    /** What a discussion begun here would be about. */
    Subject subject(PlanVersionId shown) {
        if (firstLine > 0) {
            return Subject.lines(shown, firstLine, lastLine);
        }
        return measure == null ? Subject.GENERAL : Subject.measure(shown, measure);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, VERSION, version);
        if (view != View.TOGETHER) {
            parameters.put(VIEW, view.written);
        }
        put(parameters, MEASURE, measure);
        if (firstLine > 0) {
            parameters.put(LINES, firstLine == lastLine ? "" + firstLine : firstLine + "-" + lastLine);
        }
        put(parameters, DISCUSSION, discussion);
        put(parameters, FORM, form);
        if (sharedOnly) {
            parameters.put(STATE, SHARED);
        }
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    String href() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }
}
