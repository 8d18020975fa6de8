package fr.lignealigne.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.function.BiConsumer;

/** The copy that a browser holds of what is typed into a field, until the server has it. */
public final class BrowserCopy {

    private static final String MODULE = "context://elements/kept-words.js";

    private final TextFieldBase<?, String> field;
    private final String owner;
    private final BiConsumer<String, String> onFound;
    private String name;
    private String base;

    /**
     * @param base names what the server has of the field
     * @param onFound given what an earlier page left unconfirmed: the base it was typed on, and the words
     */
    public BrowserCopy(
            TextFieldBase<?, String> field,
            String owner,
            String name,
            String base,
            BiConsumer<String, String> onFound) {
        this.field = field;
        this.owner = owner;
        this.name = name;
        this.base = base;
        this.onFound = onFound;
    }

    /** Begins with the field, each time it comes onto a page. */
    public void begin() {
        field.addAttachListener(event -> begin(event.getUI()));
        field.getUI().ifPresent(this::begin);
    }

    private void begin(UI ui) {
        ui.getPage().addJsModule(MODULE);
        field.getElement()
                .executeJs("return window.keptWords.keep(this, $0, $1, $2)", owner, name, base)
                .then(String.class, this::found);
    }

    private void found(String copy) {
        int end = copy.indexOf('\n');
        String words = copy.substring(end + 1);
        if (end >= 0 && !words.equals(field.getValue())) {
            onFound.accept(copy.substring(0, end), words);
        }
    }

    /** The server has these words now, under this base. */
    public void confirm(String newBase, String words) {
        base = newBase;
        field.getElement().executeJs("this.keptBase = $0", base);
        page("window.keptWords?.confirm($0, $1, $2)", name, words);
    }

    /** What is typed belongs to something that has a name of its own now. */
    public void moveTo(String newName, String newBase) {
        if (!newName.equals(name)) {
            field.getElement().executeJs("window.keptWords?.move(this, $0, $1, $2, $3)", owner, name, newName, newBase);
            name = newName;
            base = newBase;
        }
    }

    public void forget() {
        page("window.keptWords?.forget($0, $1)", name);
    }

    /** On the page, since the field may be leaving it. */
    private void page(String script, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = owner;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        UI.getCurrent().getPage().executeJs(script, all);
    }

    /** Whoever signs in here leaves nothing that another person typed. */
    public static void keepOnlyOf(Component layout, String owner) {
        layout.addAttachListener(event -> {
            event.getUI().getPage().addJsModule(MODULE);
            event.getUI().getPage().executeJs("window.keptWords?.onlyOf($0)", owner);
        });
    }
}
