package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.Guess;
import fr.lignealigne.plan.imports.ImportedItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The chosen item: what it is, its words, where it begins and ends; or several items at once. */
class ItemPanel extends Composite<Aside> {

    private static final String CURSOR = "element.querySelector('textarea').selectionStart";
    private static final String WORDS = "element.querySelector('textarea').value";

    private final Consumer<Act> onAct;
    private final H2 name = new H2();
    private final Span place = new Span();
    private final Paragraph guess = new Paragraph();
    private final Div toVerify = new Div();
    private final Map<Act, Button> kinds = new LinkedHashMap<>();
    private final TextArea words = new TextArea(t("import.words"));
    private final Button split = new Button(t("import.act.split"));
    private final Div acts = new Div();
    private final Paragraph idle = new Paragraph(t("import.idle"));

    ItemPanel(Consumer<Act> onAct, Runnable onClose) {
        this.onAct = onAct;
        Button close = new Button(t("reader.close"), event -> onClose.run());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClassNames("push", "close");
        place.addClassNames("soft", "small");
        Div head = new Div(name, place, close);
        head.addClassNames("row", "head");
        acts.addClassName("acts");
        acts.add(toVerify(), kinds(), words(), last());
        idle.addClassName("soft");
        getContent().addClassName("import-panel");
        getContent().getElement().setAttribute("aria-label", t("import.panel"));
        getContent().add(head, idle, acts);
    }

    private Div toVerify() {
        Button right = button(Act.CONFIRM, t("import.act.confirm"), Act.CONFIRM.letter());
        right.addThemeVariants(ButtonVariant.SMALL);
        guess.setId("guess");
        toVerify.addClassName("to-verify");
        toVerify.add(guess, right);
        return toVerify;
    }

    private Div kinds() {
        Div named = new Div();
        named.addClassName("kinds-named");
        Act.KINDS.forEach(act -> named.add(kind(act, t("import.kind." + act.name()), act.letter())));
        Span label = new Span(t("import.heading"));
        label.addClassName("soft");
        Div depths = new Div(label);
        depths.addClassName("kinds-depths");
        for (Act act : Act.HEADINGS) {
            Button depth = kind(act, act.key(), "");
            depth.setAriaLabel(t("import.kind.headingOf", act.key()));
            depths.add(depth);
        }
        Div both = new Div(named, depths);
        both.getElement().setAttribute("role", "group");
        both.getElement().setAttribute("aria-label", t("import.is"));
        return both;
    }

    private Button kind(Act act, String says, String key) {
        Button button = button(act, says, key);
        kinds.put(act, button);
        return button;
    }

    private Div words() {
        words.setId("words");
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onAct.accept(new Act("retext", "", bench -> bench.retext(event.getValue())));
            }
        });
        split.setId("split");
        Div here = new Div(words, split);
        here.addClassName("import-words");
        split.setSuffixComponent(key(t("import.key.split")));
        listen(here.getElement(), "click", "event.target.closest('#split')");
        // Never synchronizeProperty here: Flow takes the value as sent at any key, even where the filter holds it back,
        // and what was typed before a Tab would be lost.
        listen(words.getElement(), "keydown", "event.ctrlKey && event.key === 'Enter'");
        return here;
    }

    /** Where the cursor stands is known to the browser alone; it says it with the words as they are at that moment. */
    private void listen(Element here, String event, String when) {
        here.addEventListener(event, this::split)
                .setFilter(when)
                .addEventData(WORDS)
                .addEventData(CURSOR);
    }

    private void split(DomEvent event) {
        String said = event.getEventData().path(WORDS).asString("");
        int cursor = event.getEventData().path(CURSOR).asInt(0);
        onAct.accept(new Act("split", "", bench -> {
            bench.split(said, cursor);
            // What is typed had not reached the server: words it believes unchanged would not travel back.
            String head = bench.items().get(bench.chosen().getFirst()).text();
            words.getElement().executeJs("this.value = $0", head);
        }));
    }

    private Div last() {
        Div moves = new Div(
                button(Act.MOVE_UP, t("import.act.moveUp"), t("import.key.up")),
                button(Act.MOVE_DOWN, t("import.act.moveDown"), t("import.key.down")));
        moves.addClassName("import-moves");
        Div last = new Div(
                moves,
                button(Act.ADD, t("import.act.add"), Act.ADD.letter()),
                button(Act.MERGE, t("import.act.merge"), Act.MERGE.letter()),
                button(Act.LEAVE_OUT, t("import.act.leaveOut"), t("import.key.delete")));
        last.addClassName("import-last");
        return last;
    }

    private Button button(Act act, String says, String key) {
        Button button = new Button(says, event -> onAct.accept(act));
        button.setId(act.id());
        if (!key.isEmpty()) {
            button.setSuffixComponent(key(key));
        }
        return button;
    }

    static Span key(String written) {
        Element kbd = new Element("kbd");
        kbd.setText(written);
        Span key = new Span();
        key.getElement().setAttribute("aria-hidden", "true").appendChild(kbd);
        return key;
    }

    /** Shows what is chosen: one item, several, or none. */
    void show(List<ImportedItem> chosen) {
        boolean one = chosen.size() == 1;
        getContent().getElement().getClassList().set("idle", chosen.isEmpty());
        idle.setVisible(chosen.isEmpty());
        acts.setVisible(!chosen.isEmpty());
        words.setVisible(one);
        split.setVisible(one && chosen.getFirst().kind() != ItemKind.TABLE_CELL);
        showGuesses(
                chosen.stream().flatMap(item -> Stream.ofNullable(item.guess())).toList());
        kinds.forEach((act, button) -> press(button, chosen.stream().allMatch(item -> is(item, act))));
        if (one) {
            ImportedItem item = chosen.getFirst();
            name.setText(ItemWords.name(item));
            place.setText(t("versions.lines", Doubts.lines(item)));
            words.setValue(item.text());
        } else {
            name.setText(chosen.isEmpty() ? t("import.choosePassage") : t("import.several", chosen.size()));
            place.setText("");
        }
    }

    private void showGuesses(List<Guess> guesses) {
        toVerify.setVisible(!guesses.isEmpty());
        guess.setText(
                guesses.size() == 1
                        ? t("import.guess." + guesses.getFirst().name())
                        : t("import.guess.several", guesses.size()));
    }

    private static boolean is(ImportedItem item, Act act) {
        return item.kind() == ItemKind.HEADING
                ? act.key().equals(String.valueOf(item.level()))
                : act.name().equals(item.kind().name());
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    /** Puts the cursor into the words. */
    void edit() {
        words.focus();
    }
}
