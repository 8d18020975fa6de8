package fr.lignealigne.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;

/**
 * Which of several things a page shows, and links to the others. A list whose choice opens another page would open it under
 * the keys of whoever only looks through it; a link waits until it is pressed.
 */
public class PageChoice extends LinkMenu {

    /**
     * @param label what is chosen, said to who does not see where it stands
     * @param shown the one whose address is that of the page
     */
    public <T> PageChoice(
            String label, List<T> all, T shown, Function<T, ? extends Component> name, Function<T, String> href) {
        super(said(label), name.apply(shown));
        addClassName("page-choice");
        for (T one : all) {
            Anchor link = new Anchor(href.apply(one), name.apply(one));
            if (link.getHref().equals(href.apply(shown))) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }

    private static Span said(String label) {
        Span said = new Span(label + " ");
        said.addClassName("visually-hidden");
        return said;
    }
}
