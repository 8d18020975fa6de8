package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Set;

/** What is typed past the length that can be kept stays on the screen, and is said beside its field. */
final class TooLong {

    private TooLong() {}

    /**
     * The words of a field that can be kept: its own, or those that were kept before.
     *
     * @param unkept takes the name of a field whose last words cannot be
     */
    static String within(TextFieldBase<?, String> field, int longest, String before, Set<String> unkept) {
        String typed = field.getValue();
        boolean isTooLong = typed.length() > longest;
        field.setInvalid(isTooLong);
        if (!isTooLong) {
            return typed;
        }
        field.setErrorMessage(t("remark.form.tooLong", longest, typed.length() - longest));
        unkept.add(field.getLabel());
        return before;
    }
}
