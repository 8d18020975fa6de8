package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.SingleKeys;
import fr.lignealigne.shared.ui.Toasts;

/** « Touches seules » on the account page: whoever presses keys by mistake, or speaks to the browser, switches them off. */
@org.springframework.stereotype.Component
class SingleKeysPart implements AccountPart {

    static final String ANCHOR = "touches";

    private final SingleKeys keys;
    private final CurrentViewer viewers;

    SingleKeysPart(SingleKeys keys, CurrentViewer viewers) {
        this.keys = keys;
        this.viewers = viewers;
    }

    @Override
    public String anchor() {
        return ANCHOR;
    }

    @Override
    public String title() {
        return t("keys.title");
    }

    @Override
    public Component show() {
        Checkbox act = new Checkbox(t("keys.label"), keys.actFor(viewers.get()));
        act.setId("single-keys");
        act.setHelperText(t("keys.explain"));
        act.addValueChangeListener(event -> {
            keys.choose(viewers.get(), event.getValue());
            Toasts.done(t(event.getValue() ? "keys.areOn" : "keys.areOff"));
        });
        Div part = new Div(act);
        part.addClassName("narrow-form");
        return part;
    }
}
