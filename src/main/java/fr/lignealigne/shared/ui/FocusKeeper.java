package fr.lignealigne.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;

/** Keeps the keyboard where it is when a part of the page is drawn anew below the reader's hands. */
public final class FocusKeeper {

    private static final String NAME = "data-focus-name";

    /** Of what is taken away, some browsers tell that it lost the keyboard, while it still stands there. */
    private static final String REMEMBER = """
            this.addEventListener('focusin', (event) => {
              const named = event.target.closest('[data-focus-name]');
              this.focusName = named ? named.dataset.focusName : null;
            });
            this.addEventListener('focusout', (event) => {
              setTimeout(() => {
                if (event.target.isConnected && !this.contains(document.activeElement)) this.focusName = null;
              });
            });
            """;

    private static final String RESTORE = """
            if (this.focusName && document.activeElement === document.body) {
              const named = this.querySelectorAll(`[data-focus-name="${this.focusName}"]`);
              const again = [...named].find((one) => one.offsetParent);
              if (again) again.focus({ preventScroll: true });
              else this.focusName = null;
            }
            """;

    private FocusKeeper() {}

    public static void on(HasElement part) {
        part.getElement().addAttachListener(event -> part.getElement().executeJs(REMEMBER));
    }

    /** What may have the keyboard in such a part is known again by this name. */
    public static void name(Component control, String name) {
        control.getElement().setAttribute(NAME, name);
    }

    /** After the part was drawn anew. */
    public static void restore(HasElement part) {
        part.getElement().executeJs(RESTORE);
    }
}
