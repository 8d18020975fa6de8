package fr.lignealigne.consultation.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.consultation.CarryForecast.Row;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What becomes of the remarks when a version is published: all of them first, then by organisation. */
class ForecastTable extends Div {

    private static final List<ToIntFunction<Row>> FATES =
            List.of(Row::unchanged, Row::moved, Row::altered, Row::divided, Row::removed, Row::toConfirm);

    ForecastTable(List<Row> rows) {
        setId("forecast");
        addClassName("forecast");
        setVisible(!rows.isEmpty());
        if (rows.isEmpty()) {
            return;
        }
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", t("forecast.lead"));
        NativeTableRow head = table.getHead().addRow();
        Stream.of("organisation", "unchanged", "moved", "altered", "divided", "removed", "toConfirm")
                .forEach(column -> head.add(header(t("forecast." + column), "col")));
        table.getBody().add(row(total(rows)));
        rows.forEach(row -> table.getBody().add(row(row)));
        Div scroll = new Div(table);
        scroll.addClassName("sideways");
        scroll.getElement().setAttribute("tabindex", "0");
        add(new Paragraph(t("forecast.lead")), scroll);
    }

    private static Row total(List<Row> rows) {
        int[] sums = FATES.stream()
                .mapToInt(fate -> rows.stream().mapToInt(fate).sum())
                .toArray();
        return new Row(t("forecast.all"), sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
    }

    private static NativeTableRow row(Row row) {
        NativeTableRow line = new NativeTableRow();
        line.add(header(row.organisation(), "row"));
        FATES.forEach(fate -> line.add(new NativeTableCell(String.valueOf(fate.applyAsInt(row)))));
        return line;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
