package fr.lignealigne.consultation.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.Pickers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A day and an hour of Paris. */
public final class MomentField extends Composite<Div> {

    private final DatePicker day;
    private final TimePicker hour = Pickers.hour(t("field.hour"));

    public MomentField(String label, LocalDate onDay, LocalTime atHour) {
        day = Pickers.day(label);
        day.setValue(onDay);
        hour.setValue(atHour);
        getContent().addClassName("moment");
        getContent().add(day, hour);
    }

    /** The moment entered; refused when the day or the hour is missing. */
    public Instant instant() {
        if (day.getValue() == null || hour.getValue() == null) {
            throw new Invalid("field.momentMissing");
        }
        return day.getValue().atTime(hour.getValue()).atZone(Clocks.PARIS).toInstant();
    }
}
