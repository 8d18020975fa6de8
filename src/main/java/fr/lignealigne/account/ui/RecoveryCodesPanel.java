package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The recovery codes, this once: to print or to copy by hand. */
class RecoveryCodesPanel extends Div {

    RecoveryCodesPanel(List<String> codes, String next, Runnable noted) {
        addClassName("recovery-codes");
        OrderedList list = new OrderedList();
        codes.forEach(code -> list.add(new ListItem(code)));
        list.setId("recovery-codes");
        Button print = new Button(t("factor.codes.print"), event -> getElement().executeJs("window.print()"));
        Button go = new Button(next, event -> noted.run());
        go.setId("codes-noted");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Div acts = new Div(print, go);
        acts.addClassName("row");
        add(new H2(t("factor.codes.title")), new Paragraph(t("factor.codes.explain")), list, acts);
    }
}
