package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.account.ui.KeysLine;
import java.util.ArrayList;
import java.util.List;

/** The keys of a sitting, for who asks. */
class SittingKeys extends Dialog {

    /** The one that is not pressed alone. */
    private static final String WITH_CONTROL = "send";

    private static final List<String> OF_ALL = List.of("turn", "note", "field", "leave");
    private static final List<String> OF_THE_CABINET =
            List.of("enter", "outcome", "reason", "wording", "fromText", WITH_CONTROL, "defer", "undo");

    /** @param act whether those that are pressed alone do anything for the viewer */
    SittingKeys(boolean maySettle, boolean act) {
        setHeaderTitle(t("sitting.keys"));
        List<String> keys = new ArrayList<>(maySettle ? OF_THE_CABINET : List.of());
        keys.addAll(OF_ALL);
        keys.removeIf(key -> !act && !key.equals(WITH_CONTROL));
        DescriptionList list = new DescriptionList();
        list.addClassName("sitting-keys");
        for (String key : keys) {
            Element name = new Element("kbd");
            name.setText(t("sitting.key." + key));
            DescriptionList.Term term = new DescriptionList.Term();
            term.getElement().appendChild(name);
            list.add(term, new DescriptionList.Description(t("sitting.keyDoes." + key)));
        }
        if (!keys.isEmpty()) {
            add(list);
        }
        add(new KeysLine(t("keys.alone"), act));
        getFooter().add(new Button(t("sitting.keys.close"), event -> close()));
    }
}
