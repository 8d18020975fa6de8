package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.Pill;
import fr.lignealigne.synopsis.SynopsisRow;
import java.util.List;

/** The consolidated table: one row a passage, under the measure it stands in; each row is a link to its desk. */
class SynopsisTable extends NativeTable {

    private static final int COLUMNS = 5;

    /** Even where nobody said much, one remark alone does not fill a bar. */
    private static final int FEW = 5;

    SynopsisTable(SynopsisAddress address, PlanVersionId version, List<SynopsisRow> rows) {
        addClassNames("plain", "synopsis");
        setCaptionText(t("synopsis.table.caption"));
        NativeTableRow head = getHead().addRow();
        for (String column : List.of("lines", "passage", "organisations", "balance", "state")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(t("synopsis.table." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName("col-" + column);
        }
        int most = rows.stream().mapToInt(SynopsisRow::remarks).max().orElse(1);
        String measure = "";
        for (SynopsisRow row : rows) {
            if (!row.measureTitle().equals(measure) && !row.measureTitle().isEmpty()) {
                addMeasure(row.measureTitle());
            }
            measure = row.measureTitle();
            addRow(row, Math.max(FEW, most), address.deskHref(version, row.firstLine(), row.lastLine()));
        }
    }

    private void addMeasure(String title) {
        NativeTableHeaderCell cell = getBody().addRow().addHeaderCell();
        inFrench(cell).setText(title);
        cell.getElement().setAttribute("colspan", String.valueOf(COLUMNS));
        cell.addClassName("measure-row");
        cell.getElement().setAttribute("scope", "colgroup");
    }

    private void addRow(SynopsisRow row, int most, String href) {
        NativeTableBody body = getBody();
        NativeTableRow line = body.addRow();
        line.addClassName(row.isDecided() ? "is-decided" : "is-open");
        String place = row.firstLine() == 0 ? "–" : RemarkWords.lines(row.firstLine(), row.lastLine());
        cell(line, "col-lines", new Span(place));
        Anchor passage = new Anchor(href, "");
        passage.add(words(row));
        passage.addClassName("passage-link");
        cell(line, "col-passage", passage);
        cell(line, "col-organisations", organisations(row.organisations()));
        Div balance = new Div(new AgreementMark(row.byKind()), new ProportionBar(Shares.byKind(row.byKind()), most));
        cell(line, "col-balance", balance);
        cell(line, "col-state", state(row));
    }

    private static void cell(NativeTableRow row, String name, Component content) {
        NativeTableCell cell = row.addDataCell();
        cell.addClassName(name);
        cell.add(content);
    }

    private static Span words(SynopsisRow row) {
        if (row.quote().isEmpty()) {
            return new Span(t("remark.place.plan"));
        }
        return row.quote().equals(row.measureTitle())
                ? new Span(t("synopsis.table.measure"))
                : inFrench(new Span(row.quote()));
    }

    /** The unit is read aloud, and seen where the table has no heads. */
    private static Span organisations(int count) {
        Span unit = new Span(t("synopsis.table.unit", count));
        unit.addClassName("unit");
        Span number = new Span(String.valueOf(count));
        number.add(unit);
        return number;
    }

    private static Pill state(SynopsisRow row) {
        if (row.isDecided()) {
            return new Pill(t("synopsis.state.decided"), Pill.Tone.GOOD);
        }
        return row.decided() == 0
                ? new Pill(t("synopsis.state.open"), Pill.Tone.WARM)
                : new Pill(t("synopsis.state.partly", row.decided(), row.remarks()), Pill.Tone.WARM);
    }
}
