package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.bilateral.request.Half;
import fr.lignealigne.bilateral.request.HalfDay;
import fr.lignealigne.bilateral.request.Wish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Wishes drawn small: mornings above, afternoons below, a column a day; the sentence beside says how many. */
final class WishStrip extends Div {

    WishStrip(List<LocalDate> days, Map<HalfDay, Wish> wishes) {
        addClassName("wish-strip");
        Div drawing = new Div();
        drawing.addClassName("drawing");
        drawing.getElement().setAttribute("aria-hidden", "true");
        for (LocalDate day : days) {
            Div column = new Div();
            column.setClassName("monday", day.getDayOfWeek() == DayOfWeek.MONDAY);
            for (Half half : Half.values()) {
                Wish wish = wishes.get(new HalfDay(day, half));
                Span square = new Span();
                square.addClassName(
                        wish == null
                                ? "unsaid"
                                : wish.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                column.add(square);
            }
            drawing.add(column);
        }
        add(drawing, new Span(sentence(days, wishes)));
    }

    private static String sentence(List<LocalDate> days, Map<HalfDay, Wish> wishes) {
        int yes = count(days, wishes, Wish.YES);
        int ifNeeded = count(days, wishes, Wish.IF_NEEDED);
        return yes + ifNeeded == 0 ? t("request.wishes.past") : t("request.wishes", yes, ifNeeded);
    }

    private static int count(List<LocalDate> days, Map<HalfDay, Wish> wishes, Wish wish) {
        return (int) wishes.entrySet().stream()
                .filter(one ->
                        one.getValue() == wish && days.contains(one.getKey().day()))
                .count();
    }
}
