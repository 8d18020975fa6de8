package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What keys that are pressed alone do on a page, or that they do nothing for this person; and where that is chosen. */
public class KeysLine extends Paragraph {

    /** @param sentence what they do here */
    public KeysLine(String sentence, boolean act) {
        addClassNames("keys-line", "soft", "small");
        add(
                new Span((act ? sentence : t("keys.none")) + " "),
                new Anchor("compte#" + SingleKeysPart.ANCHOR, t(act ? "keys.switchOff" : "keys.switchOn")));
    }
}
