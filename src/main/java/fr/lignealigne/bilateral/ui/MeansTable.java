package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.bilateral.Means;
import fr.lignealigne.bilateral.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A week of officials or of rooms: who, and for each day when they are open, drawn and written. */
final class MeansTable extends Composite<Div> {

    private static final int SATURDAY = 6;

    private final MeansState state;
    private final List<LocalDate> days;
    private final Predicate<LocalDate> workingDay;

    MeansTable(String caption, List<Means> means, MeansState state, Predicate<LocalDate> workingDay) {
        this.state = state;
        this.workingDay = workingDay;
        this.days = state.week().days().stream()
                .filter(day -> day.getDayOfWeek().getValue() < SATURDAY
                        || means.stream().anyMatch(one -> !on(one, day).isEmpty()))
                .toList();
        NativeTableCaption title = new NativeTableCaption();
        title.setText(caption);
        NativeTable table = new NativeTable(title, head());
        NativeTableBody body = new NativeTableBody();
        means.forEach(one -> body.add(row(one)));
        table.add(body);
        table.addClassName("means");
        getContent().addClassName("means-frame");
        getContent().add(table);
    }

    private NativeTableHeader head() {
        NativeTableRow row = new NativeTableRow();
        row.add(header("col", t("bilateral.means.who")));
        days.forEach(day -> row.add(header("col", SlotWords.column(day))));
        return new NativeTableHeader(row);
    }

    private static NativeTableHeaderCell header(String scope, String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(Means means) {
        NativeTableHeaderCell who = header("row", "");
        who.add(name(means), about(means));
        NativeTableRow row = new NativeTableRow(who);
        row.setClassName("selected", means.resource().equals(state.of()));
        row.setClassName("closed", means.closed());
        days.forEach(day -> row.add(cell(means, day)));
        return row;
    }

    private Component name(Means means) {
        Anchor name = new Anchor(state.open(means.resource()).href(), means.name());
        inFrench(name);
        if (means.resource().equals(state.of())) {
            name.getElement().setAttribute("aria-current", "true");
        }
        return name;
    }

    private static Span about(Means means) {
        Span about = new Span(MeansWords.about(means));
        about.addClassNames("soft", "small");
        return about;
    }

    private NativeTableCell cell(Means means, LocalDate day) {
        NativeTableCell cell = new NativeTableCell();
        Span label = new Span(SlotWords.column(day));
        label.addClassName("day-label");
        label.getElement().setAttribute("aria-hidden", "true");
        String none = t(workingDay.test(day) ? "bilateral.means.away" : "bilateral.notWorking");
        cell.add(label, means.closed() ? new Span("–") : new OpenHours(on(means, day), none));
        return cell;
    }

    private static List<Slot> on(Means means, LocalDate day) {
        return means.open().stream()
                .filter(slot -> slot.start().toLocalDate().equals(day))
                .collect(Collectors.toList());
    }
}
