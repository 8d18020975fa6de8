package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.lignealigne.decision.ReleaseDraft;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.Pickers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** When a release is to be, in the hour of Paris, and until when its answers may be contested. */
class ReleaseForm extends Div {

    private static final int DAYS_TO_CONTEST = 21;
    private static final LocalTime USUAL_HOUR = LocalTime.of(10, 0);

    private final RadioButtonGroup<Boolean> when = new RadioButtonGroup<>(t("release.when"));
    private final DatePicker day = Pickers.day(t("release.day"));
    private final TimePicker hour = Pickers.hour(t("release.hour"));
    private final DatePicker lastDay = Pickers.day(t("release.lastDay"));

    ReleaseForm(Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
        when.setItems(List.of(false, true));
        when.setItemLabelGenerator(later -> t(later ? "release.when.later" : "release.when.atOnce"));
        when.setValue(false);
        when.setId("release-when");
        day.setMin(today);
        day.setValue(today.plusDays(1));
        day.setId("release-day");
        hour.setValue(USUAL_HOUR);
        hour.setId("release-hour");
        lastDay.setMin(today);
        lastDay.setValue(today.plusDays(DAYS_TO_CONTEST));
        lastDay.setClearButtonVisible(true);
        lastDay.setHelperText(t("release.lastDay.help"));
        lastDay.setId("last-day");
        Div instant = new Div(day, hour);
        instant.addClassName("row");
        instant.setVisible(false);
        when.addValueChangeListener(event -> instant.setVisible(Boolean.TRUE.equals(event.getValue())));
        addClassName("release-form");
        add(when, instant, lastDay);
    }

    ReleaseDraft draft() {
        return new ReleaseDraft(Boolean.TRUE.equals(when.getValue()) ? instant() : null, lastDay.getValue());
    }

    private Instant instant() {
        if (day.getValue() == null || hour.getValue() == null) {
            throw new Invalid("release.instantMissing");
        }
        return day.getValue().atTime(hour.getValue()).atZone(Clocks.PARIS).toInstant();
    }
}
