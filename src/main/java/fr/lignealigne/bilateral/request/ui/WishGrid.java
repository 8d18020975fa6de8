package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.bilateral.request.Half;
import fr.lignealigne.bilateral.request.HalfDay;
import fr.lignealigne.bilateral.request.Wish;
import fr.lignealigne.bilateral.ui.SlotWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The half-days of some weeks to say yes, if need be or no to: a table a week, big enough for one thumb. */
final class WishGrid extends Composite<Div> {

    private final List<LocalDate> days;
    private final Runnable changed;
    private final Map<HalfDay, WishCell> cells = new TreeMap<>();
    private final Map<HalfDay, Wish> beyond = new HashMap<>();
    private FrenchZone zone;

    /** @param days in the order of time */
    WishGrid(List<LocalDate> days, Map<HalfDay, Wish> wishes, FrenchZone zone, Runnable changed) {
        this.days = days;
        this.changed = changed;
        this.zone = zone;
        getContent().addClassName("wish-grid");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", t("request.when"));
        for (LocalDate day : days) {
            for (Half half : Half.values()) {
                HalfDay at = new HalfDay(day, half);
                cells.put(at, new WishCell(at, wishes.get(at), changed));
            }
        }
        keepBeyond(wishes);
        layOut();
    }

    private void keepBeyond(Map<HalfDay, Wish> wishes) {
        wishes.forEach((at, wish) -> {
            if (!cells.containsKey(at) && !days.isEmpty() && at.day().isAfter(days.getLast())) {
                beyond.put(at, wish);
            }
        });
    }

    /** What is said takes the place of what was. */
    void show(Map<HalfDay, Wish> wishes) {
        beyond.clear();
        keepBeyond(wishes);
        cells.values().forEach(cell -> cell.show(wishes.get(cell.at())));
    }

    /** What is said; of days that went by nothing, of those that are not shown yet what was said. */
    Map<HalfDay, Wish> wishes() {
        Map<HalfDay, Wish> said = new HashMap<>(beyond);
        cells.values().forEach(cell -> {
            Wish wish = cell.wish();
            if (wish != null) {
                said.put(cell.at(), wish);
            }
        });
        return said;
    }

    /** Shows the hours there, beside those of Paris. */
    void show(FrenchZone there) {
        zone = there;
        layOut();
    }

    private void layOut() {
        getContent().removeAll();
        Map<LocalDate, List<LocalDate>> weeks = days.stream()
                .collect(Collectors.groupingBy(
                        day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        TreeMap::new,
                        Collectors.toList()));
        weeks.forEach((monday, week) -> getContent().add(week(monday, week)));
    }

    private NativeTable week(LocalDate monday, List<LocalDate> week) {
        NativeTableCaption caption = new NativeTableCaption();
        caption.setText(t("request.week", SlotWords.dayName(monday)));
        NativeTableRow head = new NativeTableRow(column(t("request.day")));
        for (Half half : Half.values()) {
            head.add(halfColumn(half, week.getFirst()));
        }
        NativeTableBody body = new NativeTableBody();
        week.forEach(day -> body.add(row(day)));
        return new NativeTable(caption, new NativeTableHeader(head), body);
    }

    private static NativeTableHeaderCell column(String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        cell.setText(words);
        return cell;
    }

    private NativeTableHeaderCell halfColumn(Half half, LocalDate day) {
        NativeTableHeaderCell cell = column(t("request.half", half));
        Span paris = new Span(RequestWords.hours(half, day, FrenchZone.PARIS.id()));
        paris.addClassName("hours");
        cell.add(paris);
        if (zone != FrenchZone.PARIS) {
            paris.setText(t("request.hours.paris", paris.getText()));
            Span there = new Span(t("request.hours.there", RequestWords.hours(half, day, zone.id())));
            there.addClassName("hours");
            cell.add(there);
        }
        return cell;
    }

    /** Its name takes both halves on at once. */
    private NativeTableRow row(LocalDate day) {
        WishCell morning = cell(day, Half.MORNING);
        WishCell afternoon = cell(day, Half.AFTERNOON);
        NativeButton both = new NativeButton(RequestWords.shortDay(day), event -> {
            @Nullable Wish next = WishCell.next(morning.wish());
            morning.show(next);
            afternoon.show(next);
            changed.run();
        });
        both.addClassName("whole-day");
        both.getElement().setAttribute("aria-label", t("request.wholeDay", SlotWords.dayName(day)));
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(both);
        NativeTableRow row = new NativeTableRow(name);
        for (WishCell half : List.of(morning, afternoon)) {
            NativeTableCell cell = new NativeTableCell();
            cell.add(half);
            row.add(cell);
        }
        return row;
    }

    private WishCell cell(LocalDate day, Half half) {
        return Objects.requireNonNull(cells.get(new HalfDay(day, half)));
    }
}
