package fr.lignealigne.shared.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.textfield.PasswordField;

/** Fields that say something of their own to a screen reader, in the reader's language. */
public final class Fields {

    private Fields() {}

    /** A field of which several answers can be chosen. */
    public static <T> MultiSelectComboBox<T> several(String label) {
        MultiSelectComboBox<T> field = new MultiSelectComboBox<>(label);
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(t("field.several.cleared"))
                .setFocused(t("field.several.focused"))
                .setSelected(t("field.several.selected"))
                .setDeselected(t("field.several.deselected"))
                .setTotal(t("field.several.total", "{count}")));
        return field;
    }

    public static PasswordField password(String label) {
        PasswordField field = new PasswordField(label);
        sayHowToReveal(field, "this");
        return field;
    }

    /** The component takes the name of its button from the browser alone. */
    public static void sayHowToReveal(Component around, String field) {
        around.getElement()
                .executeJs(
                        "const name = () => { const field = " + field
                                + "; if (field) field.i18n = { ...field.i18n, reveal: $0 }; };"
                                + " Promise.resolve(this.updateComplete).then(name);",
                        t("field.password.reveal"));
    }
}
