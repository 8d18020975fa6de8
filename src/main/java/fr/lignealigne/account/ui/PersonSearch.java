package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lignealigne.account.MemberSummary;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for a person by organisation, address or function, while one types. */
class PersonSearch extends TextField {

    PersonSearch() {
        addClassName("find-person");
        setPlaceholder(t("members.find"));
        setAriaLabel(t("members.find"));
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
    }

    /** Whether this person is looked for. */
    boolean wants(MemberSummary person) {
        String wanted = getValue().strip().toLowerCase(Locale.ROOT);
        return Stream.of(person.organisationName(), person.email(), person.function())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
