package fr.lignealigne.shell;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.proconnect.ProConnectDoor;

/** The way in by ProConnect, in the words its rules ask for; drawn here, since the portal loads nothing from elsewhere. */
class ProConnectButton extends Div {

    private static final String EXPLAINED = "https://www.proconnect.gouv.fr/";

    ProConnectButton() {
        Span name = new Span(t("proconnect.name"));
        name.addClassName("proconnect-name");
        Span words = new Span(new Span(t("proconnect.with")), name);
        words.addClassName("proconnect-words");
        Anchor enter = new Anchor(ProConnectDoor.START, words);
        enter.setRouterIgnore(true);
        enter.setId("proconnect");
        enter.addClassName("proconnect-button");
        Anchor what = new Anchor(EXPLAINED, t("proconnect.what"));
        what.getElement().setAttribute("rel", "noopener noreferrer");
        what.addClassName("small");
        Paragraph other = new Paragraph(t("proconnect.or"));
        other.addClassNames("soft", "small");
        addClassName("proconnect-door");
        add(enter, what, other);
    }
}
