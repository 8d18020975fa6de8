package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.bilateral.CalendarEntry;
import fr.lignealigne.bilateral.MeetingState;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A week as a table: days across, hours down, and in each cell the meetings that begin in that hour. */
final class WeekTable extends Composite<Div> {

    private static final int FIRST_HOUR = 9;
    private static final int LAST_HOUR = 17;
    private static final int LUNCH = 13;

    private final List<LocalDate> days;
    private final List<CalendarEntry> entries;
    private final Predicate<LocalDate> workingDay;
    private final LocalDate today;
    private final FrenchZone reader;
    private final Cells cells;

    /** What is done with each cell of the table. */
    @FunctionalInterface
    interface Cells {
        void prepare(NativeTableCell cell, LocalDate day, int hour);
    }

    WeekTable(
            Week week,
            List<CalendarEntry> all,
            Predicate<LocalDate> workingDay,
            LocalDate today,
            FrenchZone reader,
            Function<CalendarEntry, Component> block,
            Cells cells) {
        this.cells = cells;
        this.entries = all.stream().filter(WeekTable::takesTime).toList();
        this.workingDay = workingDay;
        this.today = today;
        this.reader = reader;
        this.days = week.days().stream()
                .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() || takenOn(day))
                .toList();
        NativeTableCaption caption = new NativeTableCaption();
        caption.setText(SlotWords.week(week));
        NativeTable table = new NativeTable(caption, head(), body(block));
        table.addClassName("week");
        getContent().addClassName("week-frame");
        getContent().add(table);
    }

    private static boolean takesTime(CalendarEntry entry) {
        return !(entry instanceof CalendarEntry.Known(var meeting) && meeting.state() == MeetingState.CANCELLED);
    }

    private boolean takenOn(LocalDate day) {
        return entries.stream().anyMatch(entry -> dayOf(entry).equals(day));
    }

    private static LocalDate dayOf(CalendarEntry entry) {
        return entry.slot().start().toLocalDate();
    }

    private static int hourOf(CalendarEntry entry) {
        return entry.slot().start().getHour();
    }

    private NativeTableHeader head() {
        NativeTableRow row = new NativeTableRow();
        row.add(headerCell("col", t("bilateral.hour"), "corner"));
        days.forEach(day -> row.add(dayCell(day)));
        return new NativeTableHeader(row);
    }

    private NativeTableHeaderCell dayCell(LocalDate day) {
        NativeTableHeaderCell cell = headerCell("col", SlotWords.column(day), day.equals(today) ? "today" : "day");
        Element small = new Element("small");
        small.setText(workingDay.test(day) ? places(day) : t("bilateral.notWorking"));
        cell.getElement().appendChild(small);
        return cell;
    }

    private String places(LocalDate day) {
        String places = entries.stream()
                .filter(entry -> dayOf(entry).equals(day))
                .filter(CalendarEntry.Known.class::isInstance)
                .map(entry -> MeetingWords.where(((CalendarEntry.Known) entry).meeting()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" · "));
        return places.isEmpty() ? "\u00a0" : places;
    }

    private NativeTableBody body(Function<CalendarEntry, Component> block) {
        int first = Math.min(
                FIRST_HOUR, entries.stream().mapToInt(WeekTable::hourOf).min().orElse(FIRST_HOUR));
        int last = Math.max(
                LAST_HOUR, entries.stream().mapToInt(WeekTable::hourOf).max().orElse(LAST_HOUR));
        NativeTableBody body = new NativeTableBody();
        for (int hour = first; hour <= last; hour++) {
            body.add(row(hour, block));
        }
        return body;
    }

    private NativeTableRow row(int hour, Function<CalendarEntry, Component> block) {
        NativeTableRow row = new NativeTableRow();
        if (hour == LUNCH && entries.stream().noneMatch(entry -> hourOf(entry) == LUNCH)) {
            row.addClassName("lunch");
        }
        row.add(hourCell(hour));
        for (LocalDate day : days) {
            NativeTableCell cell = new NativeTableCell();
            cell.setClassName("off", !workingDay.test(day));
            cell.setClassName("today", day.equals(today));
            entries.stream()
                    .filter(entry -> dayOf(entry).equals(day) && hourOf(entry) == hour)
                    .map(block)
                    .forEach(cell::add);
            cells.prepare(cell, day, hour);
            row.add(cell);
        }
        return row;
    }

    private NativeTableHeaderCell hourCell(int hour) {
        NativeTableHeaderCell cell = headerCell("row", SlotWords.hourOf(days.getFirst(), hour), "hour");
        String there = SlotWords.hourThere(days.getFirst(), hour, reader);
        if (!there.isEmpty()) {
            Element small = new Element("small");
            small.setText(there);
            cell.getElement().appendChild(small);
        }
        return cell;
    }

    private static NativeTableHeaderCell headerCell(String scope, String text, String look) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        cell.addClassName(look);
        Span words = new Span(text);
        if ("corner".equals(look)) {
            words.addClassName("visually-hidden");
        }
        cell.add(words);
        return cell;
    }
}
