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
import fr.lignealigne.plan.Quotation;
import fr.lignealigne.shared.ui.BrowserFiles;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The custom element {@code <word-choice>}: the words of the chosen lines, to choose some of them without a pointer. */
@Tag("word-choice")
class WordChoice extends Component {

    private static final List<String> SAID = List.of("list", "help", "one", "none", "take", "back");

    /** Someone took some of the words. Positions are the browser's word. */
    @DomEvent("words-chosen")
    public static class Chosen extends ComponentEvent<WordChoice> {

        private final int fromPosition;
        private final int fromChar;
        private final int toPosition;
        private final int toChar;

        public Chosen(
                WordChoice source,
                boolean fromClient,
                @EventData("event.detail.fromPosition") int fromPosition,
                @EventData("event.detail.fromChar") int fromChar,
                @EventData("event.detail.toPosition") int toPosition,
                @EventData("event.detail.toChar") int toChar) {
            super(source, fromClient);
            this.fromPosition = fromPosition;
            this.fromChar = fromChar;
            this.toPosition = toPosition;
            this.toChar = toChar;
        }

        Passage in(PlanText text) {
            return PlanTextElement.passage(text, fromPosition, fromChar, toPosition, toChar);
        }
    }

    /** Someone wants the lines as they are. */
    @DomEvent("words-left")
    public static class Left extends ComponentEvent<WordChoice> {

        public Left(WordChoice source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    WordChoice(PlanText text, Quotation quotation) {
        Passage lines = text.lines(quotation.firstLine(), quotation.lastLine());
        Passage chosen = quotation.passage();
        getElement().setAttribute("data-said", said().toString());
        getElement().setAttribute("data-stretches", stretches(text, lines).toString());
        if (!chosen.equals(lines)) {
            getElement()
                    .setAttribute(
                            "data-chosen",
                            text.item(chosen.from()).position() + " " + chosen.fromChar() + " "
                                    + text.item(chosen.to()).position() + " " + chosen.toChar());
        }
    }

    private static ObjectNode said() {
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        SAID.forEach(key -> said.put(key, t("narrow." + key)));
        said.put("several", t("narrow.several", "{0}", "{1}"));
        return said;
    }

    /** The items that the lines stand in, with where the lines begin and end in them. */
    private static ArrayNode stretches(PlanText text, Passage lines) {
        Item first = text.item(lines.from());
        Item last = text.item(lines.to());
        ArrayNode stretches = JsonNodeFactory.instance.arrayNode();
        for (Item item : text.items().subList(first.position(), last.position() + 1)) {
            stretches
                    .addObject()
                    .put("position", item.position())
                    .put("text", item.text())
                    .put("from", item.equals(first) ? lines.fromChar() : 0)
                    .put("to", item.equals(last) ? lines.toChar() : item.text().length());
        }
        return stretches;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(BrowserFiles.module("word-choice.js"));
    }

    void onChosen(ComponentEventListener<Chosen> listener) {
        addListener(Chosen.class, listener);
    }

    void onLeft(ComponentEventListener<Left> listener) {
        addListener(Left.class, listener);
    }
}
