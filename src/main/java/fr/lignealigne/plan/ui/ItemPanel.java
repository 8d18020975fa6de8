package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.Mending;
import fr.lignealigne.shared.ui.Toasts;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The acts on the chosen item: what it is, its words, where it begins and ends. Each has a key. */
class ItemPanel extends Composite<Aside> {

    private static final int HEADING_LEVELS = 4;

    private final Consumer<UnaryOperator<Mending>> onMend;
    private final H2 name = new H2();
    private final TextArea words = new TextArea(t("import.words"));
    private final Div acts = new Div();
    private final Button undo;
    private int index;
    private int level = 1;

    ItemPanel(Consumer<UnaryOperator<Mending>> onMend, Runnable onUndo) {
        this.onMend = onMend;
        undo = new Button(t("import.undo"), event -> onUndo.run());
        undo.addClickShortcut(Key.KEY_Z, KeyModifier.ALT);
        getContent().addClassName("import-acts");
        acts.addClassName("import-acts");
        Div kinds = new Div();
        kinds.addClassName("pair");
        kinds.add(
                kind(ItemKind.AXIS, Key.KEY_A),
                kind(ItemKind.STRAND, Key.KEY_V),
                kind(ItemKind.MEASURE, Key.KEY_M),
                kind(ItemKind.PARAGRAPH, Key.KEY_P),
                kind(ItemKind.LIST_ITEM, Key.KEY_L));
        for (int depth = 1; depth <= HEADING_LEVELS; depth++) {
            kinds.add(heading(depth));
        }
        acts.add(kinds, words, act("import.retext", Key.ENTER, m -> m.retext(index, words.getValue())));
        acts.add(splitButton());
        acts.add(act("import.merge", Key.KEY_F, m -> m.mergeWithPrevious(index)));
        acts.add(act("import.leaveOut", Key.DELETE, m -> m.leaveOut(index)));
        getContent().add(name, acts, undo);
        clear(false);
    }

    private Button kind(ItemKind kind, Key key) {
        Button button = new Button(
                t("import.kind", kind), event -> mend(m -> m.as(index, kind, kind.isHeading() ? levelOf(kind) : 0)));
        button.addClickShortcut(key, KeyModifier.ALT);
        button.setTooltipText(t("import.key", key.getKeys().getFirst()));
        return button;
    }

    /** Axes come first, strands below them, measures below both; a heading keeps the depth it has. */
    private int levelOf(ItemKind kind) {
        return switch (kind) {
            case AXIS -> 1;
            case STRAND -> 2;
            case MEASURE -> 3;
            case HEADING -> level;
            case PARAGRAPH, LIST_ITEM, TABLE_CELL -> 0;
        };
    }

    private Button heading(int depth) {
        return new Button(t("import.kind.headingOf", depth), event -> mend(m -> m.as(index, ItemKind.HEADING, depth)));
    }

    /** Splits where the cursor stands in the words. */
    private Button splitButton() {
        Button split = new Button(t("import.split"));
        split.addClickListener(event -> words.getElement()
                .executeJs("return this.inputElement ? this.inputElement.selectionStart : 0")
                .then(Integer.class, at -> mend(m -> m.splitAt(index, at))));
        split.addClickShortcut(Key.KEY_S, KeyModifier.ALT);
        return split;
    }

    private Button act(String key, Key shortcut, UnaryOperator<Mending> mending) {
        Button button = new Button(t(key), event -> mend(mending));
        button.addClickShortcut(shortcut, KeyModifier.ALT);
        return button;
    }

    private void mend(UnaryOperator<Mending> act) {
        try {
            onMend.accept(act);
        } catch (IllegalArgumentException notThere) {
            Toasts.refused(t("import.impossible"));
        }
    }

    void show(int itemIndex, ImportedItem item, boolean canUndo) {
        index = itemIndex;
        level = Math.max(1, item.level());
        name.setText(ItemWords.name(item));
        words.setValue(item.text());
        acts.setVisible(true);
        undo.setEnabled(canUndo);
    }

    void clear(boolean canUndo) {
        name.setText(t("import.choosePassage"));
        acts.setVisible(false);
        undo.setEnabled(canUndo);
    }
}
