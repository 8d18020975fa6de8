package fr.lignealigne.bilateral.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.bilateral.Slot;
import java.time.LocalTime;
import java.util.List;

/** The open hours of one day, drawn from eight to twenty hours and written below. */
final class OpenHours extends Composite<Div> {

    private static final int FIRST_MINUTE = 8 * 60;
    private static final int MINUTES = 12 * 60;

    /** @param none what is written when nothing is open */
    OpenHours(List<Slot> open, String none) {
        getContent().addClassName("open-hours");
        Div bar = new Div();
        bar.addClassName("day-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        open.forEach(slot -> bar.add(span(slot)));
        getContent().add(bar);
        if (open.isEmpty()) {
            Span closed = new Span(none);
            closed.addClassName("soft");
            getContent().add(closed);
        }
        open.forEach(slot -> getContent()
                .add(new Span(
                        SlotWords.hours(slot.start().toLocalTime(), slot.end().toLocalTime()))));
    }

    private static Span span(Slot slot) {
        double from = share(slot.start().toLocalTime());
        double to = share(slot.end().toLocalTime());
        Span span = new Span();
        span.getStyle().set("left", percent(from)).set("width", percent(Math.max(to - from, 0.02)));
        return span;
    }

    private static double share(LocalTime time) {
        return Math.clamp((time.toSecondOfDay() / 60.0 - FIRST_MINUTE) / MINUTES, 0, 1);
    }

    private static String percent(double share) {
        return Math.round(share * 1000) / 10.0 + "%";
    }
}
