package fr.lignealigne.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The copy that a browser holds of what is typed into a field, until the server has it. */
public final class BrowserCopy {

    private static final String MODULE = BrowserFiles.module("kept-words.js");

    /** Takes up words that an earlier page left. */
    public interface Found {

        /** @param typedOn what the server had of the field then */
        void takeUp(String typedOn, String words);
    }

    /** What the browser holds and was never told to be kept. */
    private record Left(String base, String words) {}

    private final TextFieldBase<?, String> field;
    private final String owner;
    private final Found onFound;
    private String name;
    private String base;
    private @Nullable PendingJavaScriptResult begun;

    /** A copy of a field that holds what the server has of it. */
    public BrowserCopy(TextFieldBase<?, String> field, String owner, String name, Found onFound) {
        this.field = field;
        this.owner = owner;
        this.name = name;
        this.base = field.getValue();
        this.onFound = onFound;
    }

    /** Begins with the field, each time it comes onto a page. */
    public void begin() {
        field.addAttachListener(event -> begin(event.getUI()));
        field.getUI().ifPresent(this::begin);
    }

    private void begin(UI ui) {
        ui.getPage().addJsModule(MODULE);
        PendingJavaScriptResult asked =
                field.getElement().executeJs("return window.keptWords.keep(this, $0, $1, $2)", owner, name, base);
        begun = asked;
        // What was asked of one thing must not be taken up for another that was chosen since.
        asked.then(Left.class, left -> {
            if (begun == asked) {
                found(left);
            }
        });
    }

    /** A field that is hidden begins when it is shown, with what is known of it by then. */
    private void renew() {
        if (begun != null && begun.cancelExecution()) {
            field.getUI().ifPresent(this::begin);
        }
    }

    private void found(@Nullable Left left) {
        if (left == null) {
            return;
        }
        if (left.words().equals(base)) {
            confirm(base);
        } else if (!left.words().equals(field.getValue())) {
            onFound.takeUp(left.base(), left.words());
        }
    }

    /** What the server has of the field. */
    public String base() {
        return base;
    }

    /** The server has these words now; without being told so the browser keeps its copy. */
    public void confirm(String words) {
        base = words;
        call("confirm", name, words);
        renew();
    }

    /** These words stand in the field without having been typed. */
    public void hold(String words) {
        call("hold", name, words);
    }

    /** What is typed belongs to something that has a name of its own now. */
    public void moveTo(String newName) {
        if (!newName.equals(name)) {
            call("move", name, newName);
            name = newName;
            renew();
        }
    }

    /** The field is about something else from now on, and holds what the server has of that; copies stay where they are. */
    public void turnTo(String newName, String has) {
        if (begun != null) {
            begun.cancelExecution();
        }
        name = newName;
        base = has;
        field.getUI().ifPresent(this::begin);
    }

    public void forget() {
        call("forget", name);
    }

    /** On the page and not on the field, which may be leaving it. */
    private void call(String function, String... arguments) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "window.keptWords?.%s(%s)".formatted(function, arguments.length == 1 ? "$0, $1" : "$0, $1, $2"),
                        Stream.concat(Stream.of(owner), Stream.of(arguments)).toArray());
    }

    /** Runs when an earlier page left words in the fields of a form of this name. */
    public static void whenLeft(String owner, String form, Runnable then) {
        UI.getCurrent()
                .getPage()
                .executeJs("return window.keptWords?.isLeft($0, $1) ?? false", owner, form)
                .then(Boolean.class, isLeft -> {
                    if (isLeft) {
                        then.run();
                    }
                });
    }

    /** Whoever is on this page leaves nothing that another person typed. */
    public static void keepOnlyOf(Component layout, String owner) {
        layout.addAttachListener(event -> {
            event.getUI().getPage().addJsModule(MODULE);
            event.getUI().getPage().executeJs("window.keptWords?.onlyOf($0)", owner);
        });
    }

    /** Erases every copy, then goes on; {@code Clear-Site-Data} alone would not, without https and in older browsers. */
    public static void eraseAll(Runnable then) {
        UI.getCurrent()
                .getPage()
                .executeJs("window.keptWords?.leave()")
                .then(erased -> then.run(), failed -> then.run());
    }
}
