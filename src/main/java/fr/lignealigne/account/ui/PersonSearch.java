package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Looks for a person by organisation, address or function, while one types. */
class PersonSearch extends TextField {

    PersonSearch() {
        addClassName("find-person");
        setPlaceholder(t("members.find"));
        setAriaLabel(t("members.find"));
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
    }
}
