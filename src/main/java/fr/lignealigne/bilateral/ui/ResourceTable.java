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
import fr.lignealigne.bilateral.ResourceWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A week as a table: days across, officials or rooms down, and in each cell what takes them that day, and in words when
 * they are not there.
 */
final class ResourceTable extends Composite<Div> {

    private final List<LocalDate> days;
    private final Predicate<LocalDate> workingDay;
    private final LocalDate today;
    private final FrenchZone reader;

    ResourceTable(
            Week week,
            List<ResourceWeek> resources,
            Predicate<LocalDate> workingDay,
            LocalDate today,
            FrenchZone reader,
            Function<CalendarEntry, Component> block) {
        this.workingDay = workingDay;
        this.today = today;
        this.reader = reader;
        this.days = week.days().stream()
                .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
                        || resources.stream().anyMatch(resource -> isTakenOn(day, resource)))
                .toList();
        NativeTableCaption caption = new NativeTableCaption();
        caption.setText(SlotWords.week(week));
        NativeTableBody body = new NativeTableBody();
        resources.forEach(resource -> body.add(row(resource, block)));
        NativeTable table = new NativeTable(caption, head(), body);
        table.addClassNames("week", "by-resource");
        getContent().addClassName("week-frame");
        getContent().add(table);
    }

    private static boolean isTakenOn(LocalDate day, ResourceWeek resource) {
        return resource.entries().stream().anyMatch(entry -> dayOf(entry).equals(day));
    }

    private static LocalDate dayOf(CalendarEntry entry) {
        return entry.slot().start().toLocalDate();
    }

    private NativeTableHeader head() {
        Span corner = new Span(t("bilateral.whoOrWhere"));
        corner.addClassName("visually-hidden");
        NativeTableRow row = new NativeTableRow(header("col", "corner", corner));
        days.forEach(day -> row.add(dayHead(day)));
        return new NativeTableHeader(row);
    }

    private NativeTableHeaderCell dayHead(LocalDate day) {
        NativeTableHeaderCell cell =
                header("col", day.equals(today) ? "today" : "day", new Span(SlotWords.column(day)));
        if (!workingDay.test(day)) {
            cell.getElement().appendChild(small(t("bilateral.notWorking")));
        }
        return cell;
    }

    private NativeTableRow row(ResourceWeek resource, Function<CalendarEntry, Component> block) {
        NativeTableHeaderCell name = header("row", "resource", new Span(resource.name()));
        name.getElement()
                .appendChild(small(resource.body() == null ? t("bilateral.seats", resource.seats()) : resource.body()));
        if (resource.retired()) {
            name.getElement().appendChild(small(t("bilateral.means.closed.state")));
        }
        NativeTableRow row = new NativeTableRow(name);
        days.forEach(day -> row.add(cell(resource, day, block)));
        return row;
    }

    private NativeTableCell cell(ResourceWeek resource, LocalDate day, Function<CalendarEntry, Component> block) {
        DayHours hours = DayHours.of(resource, day, workingDay.test(day), reader);
        NativeTableCell cell = new NativeTableCell();
        cell.setClassName("off", hours.isShut());
        cell.setClassName("today", day.equals(today));
        List<Component> blocks = resource.entries().stream()
                .filter(entry -> dayOf(entry).equals(day))
                .map(block)
                .toList();
        if (hours.isAboutTheAfternoon()) {
            cell.add(blocks);
            hours.mark().ifPresent(cell::add);
        } else {
            hours.mark().ifPresent(cell::add);
            cell.add(blocks);
        }
        return cell;
    }

    private static Element small(String words) {
        Element small = new Element("small");
        small.setText(words);
        return small;
    }

    private static NativeTableHeaderCell header(String scope, String look, Span words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        cell.addClassName(look);
        return cell;
    }
}
