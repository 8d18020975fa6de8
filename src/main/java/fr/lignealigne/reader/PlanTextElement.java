package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.remark.LineMark;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.BrowserFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The custom element {@code <plan-text>}, which fetches and shows the text by itself. */
@Tag("plan-text")
class PlanTextElement extends Component implements ShownText {

    /** The id by which links of the page lead into the text. */
    static final String ID = "lignes";

    private static final List<String> SAID =
            List.of("line", "remark", "remarks", "organisation", "organisations", "own", "missing", "offer", "failed");

    /** Someone chose a passage: {@code write} when they asked to write at once. Positions are the browser's word. */
    @DomEvent("passage-chosen")
    public static class PassageChosen extends ComponentEvent<PlanTextElement> {

        final int fromPosition;
        final int fromChar;
        final int toPosition;
        final int toChar;
        final boolean write;

        public PassageChosen(
                PlanTextElement source,
                boolean fromClient,
                @EventData("event.detail.fromPosition") int fromPosition,
                @EventData("event.detail.fromChar") int fromChar,
                @EventData("event.detail.toPosition") int toPosition,
                @EventData("event.detail.toChar") int toChar,
                @EventData("event.detail.write") boolean write) {
            super(source, fromClient);
            this.fromPosition = fromPosition;
            this.fromChar = fromChar;
            this.toPosition = toPosition;
            this.toChar = toChar;
            this.write = write;
        }

        Passage in(PlanText text) {
            return passage(text, fromPosition, fromChar, toPosition, toChar);
        }
    }

    /** Someone chose a missing field of a measure's sheet. */
    @DomEvent("field-chosen")
    public static class FieldChosen extends ComponentEvent<PlanTextElement> {

        final int position;
        final SheetField field;

        public FieldChosen(
                PlanTextElement source,
                boolean fromClient,
                @EventData("event.detail.position") int position,
                @EventData("event.detail.field") String field) {
            super(source, fromClient);
            this.position = position;
            this.field = SheetField.valueOf(field);
        }
    }

    /** Someone asked for what was said of a whole measure, or of a field of its sheet. */
    @DomEvent("whole-chosen")
    public static class WholeChosen extends ComponentEvent<PlanTextElement> {

        final int position;
        final @Nullable SheetField field;

        public WholeChosen(
                PlanTextElement source,
                boolean fromClient,
                @EventData("event.detail.position") int position,
                @EventData("event.detail.field") String field) {
            super(source, fromClient);
            this.position = position;
            this.field = field.isEmpty() ? null : SheetField.valueOf(field);
        }
    }

    PlanTextElement(PlanVersionId version, String markQuery, String lines) {
        setId(ID);
        getElement().setAttribute("data-text", textAddress(version.toString()));
        getElement().setAttribute("data-filter", markQuery);
        getElement().setAttribute("data-lines", lines);
        getElement().setAttribute("data-words", words().toString());
    }

    /** A passage by positions. A browser may say anything: they are looked up, and whoever quotes checks. */
    static Passage passage(PlanText text, int fromPosition, int fromChar, int toPosition, int toChar) {
        List<Item> items = text.items();
        if (Math.min(fromPosition, toPosition) < 0 || Math.max(fromPosition, toPosition) >= items.size()) {
            throw new Invalid("plan.passage.unknown");
        }
        return new Passage(
                items.get(fromPosition).id(), fromChar, items.get(toPosition).id(), toChar);
    }

    private static ObjectNode words() {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        for (String key : SAID) {
            words.put(key, t("reader.text." + key, "{0}"));
        }
        ObjectNode fields = words.putObject("fields");
        Arrays.stream(SheetField.values()).forEach(field -> fields.put(field.name(), t("plan.field", field)));
        return words;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(BrowserFiles.module("plan-text.js"));
    }

    void onPassage(ComponentEventListener<PassageChosen> listener) {
        addListener(PassageChosen.class, listener);
    }

    void onField(ComponentEventListener<FieldChosen> listener) {
        addListener(FieldChosen.class, listener);
    }

    void onWhole(ComponentEventListener<WholeChosen> listener) {
        addListener(WholeChosen.class, listener);
    }

    /** What was said of measures as a whole: position of the heading, field or empty, and the words to show. */
    void showWholes(ArrayNode rows) {
        getElement().callJsFunction("showWholes", rows);
    }

    /** Where colleagues write now: first and last line, and the words that say it. */
    void showWriters(ArrayNode rows) {
        getElement().callJsFunction("showWriters", rows);
    }

    /** Marks in the margin where the cabinet asks something: first and last line, and the words for it. */
    void showQuestions(ArrayNode rows) {
        getElement().callJsFunction("showQuestions", rows);
    }

    @Override
    public void show(int firstLine, int lastLine) {
        getElement().callJsFunction("show", firstLine + "-" + lastLine, false);
    }

    @Override
    public void clear() {
        getElement().callJsFunction("clear");
    }

    @Override
    public void focusLine(int line) {
        getElement().callJsFunction("focusLine", line);
    }

    @Override
    public void underline(PlanText text, Passage passage) {
        getElement()
                .callJsFunction(
                        "showWords",
                        text.item(passage.from()).position(),
                        passage.fromChar(),
                        text.item(passage.to()).position(),
                        passage.toChar());
    }

    void filterMarks(String query) {
        getElement().callJsFunction("refreshMarks", query);
    }

    void mergeMarks(LineRange lines, List<LineMark> marks) {
        getElement().callJsFunction("mergeMarks", lines.first(), lines.last(), rows(marks));
    }

    /** Marks as the browser gets them. */
    static ArrayNode rows(List<LineMark> marks) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (LineMark mark : marks) {
            ArrayNode row = rows.addArray();
            Arrays.stream(TextController.numbers(mark)).forEach(row::add);
        }
        return rows;
    }

    static String textAddress(String version) {
        return "texte/" + version;
    }

    /** The query part of an address. */
    static String query(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }
}
