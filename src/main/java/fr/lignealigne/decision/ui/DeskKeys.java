package fr.lignealigne.decision.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.account.ui.KeysLine;
import fr.lignealigne.shared.ui.BrowserFiles;

/**
 * Lets single keys press what carries them in {@code data-key}, while no field has the focus; and says so, with the way to
 * where they are switched off. For whoever did, no key does anything here.
 */
public class DeskKeys extends Div {

    private final boolean act;

    /** @param sentence what they do on this page */
    public DeskKeys(String sentence, boolean act) {
        this.act = act;
        addClassName("desk-keys");
        if (act) {
            getElement().appendChild(new Element("desk-keys"));
        }
        add(new KeysLine(sentence, act));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (act) {
            attached.getUI().getPage().addJsModule(BrowserFiles.module("desk-keys.js"));
        }
    }
}
