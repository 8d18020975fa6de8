package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.shared.ui.BrowserFiles;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The custom element {@code <item-tree>}: every item of an import in one calm list, of which only changes travel. */
@Tag("item-tree")
class ItemTree extends Component {

    /** What a row shows; the words in full stand beside the list, for the chosen item. */
    private static final int SHOWN = 360;

    /** Someone chose items. The positions are the browser's word. */
    @DomEvent("items-chosen")
    public static class Chosen extends ComponentEvent<ItemTree> {

        final List<Integer> positions;

        public Chosen(
                ItemTree source, boolean fromClient, @EventData("event.detail.positions.join()") String positions) {
            super(source, fromClient);
            this.positions = Stream.of(positions.split(","))
                    .filter(position -> position.matches("\\d{1,6}"))
                    .map(Integer::valueOf)
                    .toList();
        }
    }

    /** Someone pressed a key on the list. */
    @DomEvent("key-pressed")
    public static class Pressed extends ComponentEvent<ItemTree> {

        final String key;

        public Pressed(ItemTree source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }
    }

    private List<ImportedItem> shown = List.of();

    ItemTree() {
        getElement().setAttribute("role", "listbox");
        getElement().setAttribute("aria-multiselectable", "true");
        getElement().setAttribute("aria-label", t("import.tree"));
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("data-lines", t("import.lines", "{0}"));
        getElement().setAttribute("data-doubt", t("import.doubtful"));
        getElement().setAttribute("data-guess", t("import.guessed"));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(BrowserFiles.module("item-tree.js"));
    }

    void onChosen(ComponentEventListener<Chosen> listener) {
        addListener(Chosen.class, listener);
    }

    void onKey(ComponentEventListener<Pressed> listener) {
        addListener(Pressed.class, listener);
    }

    /** Shows these items; what is the same above and below the change stays where it is. */
    void show(List<ImportedItem> items, List<Integer> chosen, List<Doubt> doubts, boolean dirty) {
        int same = 0;
        int shorter = Math.min(shown.size(), items.size());
        while (same < shorter && shown.get(same) == items.get(same)) {
            same++;
        }
        int below = 0;
        while (below < shorter - same && shown.get(shown.size() - 1 - below) == items.get(items.size() - 1 - below)) {
            below++;
        }
        call("splice", same, shown.size() - same - below, rows(items.subList(same, items.size() - below)));
        shown = items;
        Set<Integer> doubtful = new TreeSet<>();
        doubts.forEach(doubt -> doubtful.addAll(doubt.positions()));
        call("mark", numbers(doubtful));
        choose(chosen);
        getElement().setAttribute("data-unsaved", dirty);
    }

    void choose(List<Integer> positions) {
        call("choose", numbers(positions));
    }

    void headingsOnly(boolean only) {
        getElement().getClassList().set("headings-only", only);
        call("outlined");
    }

    /** Whether each click or tap adds to what is chosen, as it must where there is no keyboard. */
    void several(boolean several) {
        getElement().setAttribute("data-several", several);
    }

    void focus() {
        call("focus");
    }

    private static ArrayNode rows(List<ImportedItem> items) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (ImportedItem item : items) {
            String text = item.text().isEmpty() ? t("import.empty") : ItemWords.text(item);
            rows.addArray()
                    .add(ItemWords.style(item))
                    .add(ItemWords.depth(item))
                    .add(ItemWords.name(item))
                    .add(text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text)
                    .add(Doubts.lines(item))
                    .add(item.guess() != null);
        }
        return rows;
    }

    private static ArrayNode numbers(Iterable<Integer> positions) {
        ArrayNode numbers = JsonNodeFactory.instance.arrayNode();
        positions.forEach(numbers::add);
        return numbers;
    }

    /** The element may still be on its way when the first call leaves. */
    private void call(String method, Object... arguments) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (Object argument : arguments) {
            if (argument instanceof ArrayNode array) {
                values.add(array);
            } else {
                values.add((Integer) argument);
            }
        }
        getElement().executeJs("customElements.whenDefined('item-tree').then(() => this[$0](...$1))", method, values);
    }
}
