package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** The quiet buttons of a row; each says to screen readers which row it is about. */
final class RowActs extends Div {

    RowActs() {
        addClassNames("row", "row-acts");
    }

    /** Adds a button, and gives it back. */
    Button act(String key, Runnable then) {
        Button button = new Button(t(key), click -> then.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(button);
        return button;
    }

    /** Adds a button with a sign, named by its words. */
    Button sign(String sign, String key, Runnable then) {
        Button button = act(key, then);
        button.setText(sign);
        button.setAriaLabel(t(key));
        button.setTooltipText(t(key));
        return button;
    }

    /** Says to screen readers what the buttons are about. */
    void about(String what) {
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", what);
    }

    /** After a row moved the browser forgets where the keyboard was. */
    static void keepFocus(Button button) {
        button.getElement().executeJs("requestAnimationFrame(() => this.focus())");
    }
}
