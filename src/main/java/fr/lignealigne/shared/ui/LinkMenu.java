package fr.lignealigne.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;

/** A button that opens a list of links. */
public class LinkMenu extends NativeDetails {

    /**
     * Escape closes the menu and gives its button the focus back; leaving it by Tab, or pressing beside it, closes it without
     * the focus.
     */
    private static final String CLOSES = """
            this.addEventListener('keydown', (event) => {
              if (event.key === 'Escape' && this.open) {
                this.open = false;
                this.querySelector('summary').focus();
                event.preventDefault();
              }
            });
            this.addEventListener('focusout', (event) => {
              if (event.relatedTarget && !this.contains(event.relatedTarget)) this.open = false;
            });
            const beside = (event) => {
              if (!this.isConnected) document.removeEventListener('pointerdown', beside);
              else if (!this.contains(event.target)) this.open = false;
            };
            document.addEventListener('pointerdown', beside);""";

    private final UnorderedList links = new UnorderedList();

    /** @param name of the button */
    public LinkMenu(Component... name) {
        setSummary(name);
        setContent(links);
        addClassName("link-menu");
        getElement().executeJs(CLOSES);
    }

    public void add(Anchor link) {
        links.add(new ListItem(link));
    }
}
