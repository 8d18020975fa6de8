package fr.lignealigne.keeping.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.ui.AccountPart;
import org.springframework.stereotype.Service;

/** The way from the account to what is kept of its person. */
@Service
class OwnDataPart implements AccountPart {

    @Override
    public String anchor() {
        return "donnees";
    }

    @Override
    public String title() {
        return t("held.own.title");
    }

    @Override
    public Component show() {
        Anchor way = new Anchor("mes-donnees", t("held.own.way"));
        way.addClassName("button");
        return new Div(new Paragraph(t("held.own.what")), way);
    }
}
