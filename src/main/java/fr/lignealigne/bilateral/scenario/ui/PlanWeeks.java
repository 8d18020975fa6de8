package fr.lignealigne.bilateral.scenario.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.scenario.PlannedExchange;
import fr.lignealigne.bilateral.scenario.ScenarioDetails;
import fr.lignealigne.bilateral.ui.SlotWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The weeks of a plan as tables: days across, officials who receive down. */
final class PlanWeeks {

    private static final int WORKING_DAYS = 5;

    private PlanWeeks() {}

    static LocalDate day(PlannedExchange one) {
        return one.slot().start().toLocalDate();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static List<NativeTable> of(
            ScenarioDetails scenario, Predicate<LocalDate> workingDay, Function<PlannedExchange, Component> block) {
        return scenario.placed().stream()
                .map(one -> monday(day(one)))
                .distinct()
                .sorted()
                .map(monday -> table(scenario, monday, workingDay, block))
                .toList();
    }

    private static NativeTable table(
            ScenarioDetails scenario,
            LocalDate monday,
            Predicate<LocalDate> workingDay,
            Function<PlannedExchange, Component> block) {
        List<LocalDate> days = monday.datesUntil(monday.plusDays(WORKING_DAYS)).toList();
        Span corner = new Span(t("bilateral.whoOrWhere"));
        corner.addClassName("visually-hidden");
        NativeTableRow head = new NativeTableRow(header("col", corner));
        days.forEach(day -> head.add(header("col", new Span(SlotWords.column(day)))));
        List<PlannedExchange> week = scenario.placed().stream()
                .filter(one -> monday(day(one)).equals(monday))
                .toList();
        NativeTableBody body = new NativeTableBody();
        week.stream()
                .flatMap(one -> one.officials().stream())
                .distinct()
                .sorted(Comparator.comparing((OfficialId one) -> ScenarioWords.official(scenario, one))
                        .thenComparing(OfficialId::value))
                .forEach(official -> body.add(row(scenario, official, days, week, workingDay, block)));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("scenario-week");
        table.getElement().setAttribute("aria-label", t("scenario.week", SlotWords.dayName(monday)));
        return table;
    }

    private static NativeTableRow row(
            ScenarioDetails scenario,
            OfficialId official,
            List<LocalDate> days,
            List<PlannedExchange> week,
            Predicate<LocalDate> workingDay,
            Function<PlannedExchange, Component> block) {
        NativeTableRow row = new NativeTableRow(header("row", new Span(ScenarioWords.official(scenario, official))));
        days.forEach(day -> {
            NativeTableCell cell = new NativeTableCell();
            cell.setClassName("off", !workingDay.test(day));
            week.stream()
                    .filter(one -> day(one).equals(day) && one.officials().contains(official))
                    .map(block)
                    .forEach(cell::add);
            row.add(cell);
        });
        return row;
    }

    private static NativeTableHeaderCell header(String scope, Span words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
