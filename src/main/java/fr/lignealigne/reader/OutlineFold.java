package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;

/**
 * Where there is room for one pane only, the outline lies over the text when it is asked for: its button and Escape close
 * it, and so does choosing a place in it.
 */
class OutlineFold {

    private static final String OPEN = "outline-open";

    private final Component page;
    private final Button toggle;
    private final Button close = new Button(t("reader.close"));

    /**
     * The fold of a page.
     *
     * @param page which shows the outline by its class
     */
    OutlineFold(Component page, Nav outline, String name) {
        this.page = page;
        this.toggle = new Button(name);
        toggle.addClassName("outline-toggle");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(event -> {
            boolean opens = !page.hasClassName(OPEN);
            show(opens);
            if (opens) {
                close.focus();
            }
        });
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClassName("outline-close");
        close.addClickListener(event -> back());
        outline.addComponentAsFirst(close);
        outline.getElement().addEventListener("outline-left", event -> show(false));
        outline.getElement()
                .addEventListener("click", event -> show(false))
                .setFilter("event.target.closest('li button')");
        // On wide windows the outline is no fold, and Escape has nothing to close.
        outline.getElement()
                .addEventListener("keydown", event -> back())
                .setFilter("event.key === 'Escape' && element.closest('.outline-open') !== null");
    }

    Button toggle() {
        return toggle;
    }

    private void back() {
        show(false);
        toggle.focus();
    }

    private void show(boolean opens) {
        page.setClassName(OPEN, opens);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(opens));
    }
}
