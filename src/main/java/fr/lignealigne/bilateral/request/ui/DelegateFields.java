package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.bilateral.request.Delegate;
import fr.lignealigne.shared.ui.Kept;
import java.util.List;

/** Somebody who comes: a function, and no more than is needed. */
final class DelegateFields extends Composite<Div> {

    private final TextField function = new TextField(t("request.delegate.function"));
    private final TextField organisation = new TextField(t("request.delegate.organisation"));
    private final TextField name = new TextField(t("request.delegate.name"));

    DelegateFields(int number) {
        getContent().addClassName("delegate");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", t("request.delegate", number));
        List.of(function, organisation, name).forEach(field -> field.setMaxLength(Delegate.LONGEST));
        getContent().add(function, organisation, name);
    }

    void show(Delegate delegate) {
        function.setValue(delegate.function());
        organisation.setValue(delegate.organisation());
        name.setValue(delegate.name());
    }

    void focus() {
        function.focus();
    }

    void onChange(Runnable changed) {
        List.of(function, organisation, name).forEach(field -> field.addValueChangeListener(event -> changed.run()));
    }

    List<Kept> keep(String place) {
        return List.of(
                Kept.on(function, place + "/function"),
                Kept.on(organisation, place + "/organisation"),
                Kept.on(name, place + "/name"));
    }

    boolean saysSomething() {
        return !function.getValue().isBlank()
                || !organisation.getValue().isBlank()
                || !name.getValue().isBlank();
    }

    Delegate delegate() {
        return new Delegate(function.getValue(), organisation.getValue(), name.getValue());
    }
}
