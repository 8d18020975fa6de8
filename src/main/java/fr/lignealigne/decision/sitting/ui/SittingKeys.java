package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** The keys of a sitting, for who asks. */
class SittingKeys extends Dialog {

    private static final List<String> OF_ALL = List.of("turn", "note", "field", "leave");
    private static final List<String> OF_THE_CABINET =
            List.of("enter", "outcome", "reason", "wording", "fromText", "send", "defer", "undo");

    SittingKeys(boolean maySettle) {
        setHeaderTitle(t("sitting.keys"));
        List<String> keys = new ArrayList<>(maySettle ? OF_THE_CABINET : List.of());
        keys.addAll(OF_ALL);
        DescriptionList list = new DescriptionList();
        list.addClassName("sitting-keys");
        for (String key : keys) {
            Element name = new Element("kbd");
            name.setText(t("sitting.key." + key));
            DescriptionList.Term term = new DescriptionList.Term();
            term.getElement().appendChild(name);
            list.add(term, new DescriptionList.Description(t("sitting.keyDoes." + key)));
        }
        add(list);
        getFooter().add(new Button(t("sitting.keys.close"), event -> close()));
    }
}
