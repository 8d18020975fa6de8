package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import fr.lignealigne.account.MandateDraft;
import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.Pickers;
import java.time.LocalDate;

/** What a mandate is for, and from which day to which. */
class MandateFields extends Div {

    private static final int USUAL_DAYS = 30;

    private final CheckboxGroup<MandatedAct> acts = new CheckboxGroup<>(t("mandate.acts"), MandatedAct.values());
    private final DatePicker from = Pickers.day(t("mandate.from"));
    private final DatePicker until = Pickers.day(t("mandate.until"));

    MandateFields() {
        acts.setItemLabelGenerator(act -> t("mandate.act", act));
        LocalDate today = LocalDate.now(Clocks.PARIS);
        from.setValue(today);
        until.setValue(today.plusDays(USUAL_DAYS));
        Div days = new Div(from, until);
        days.addClassName("row");
        addClassName("narrow-form");
        add(acts, days);
    }

    MandateDraft draft() {
        if (from.getValue() == null || until.getValue() == null) {
            throw new Invalid("mandate.days");
        }
        return new MandateDraft(acts.getValue(), from.getValue(), until.getValue());
    }
}
