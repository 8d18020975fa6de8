package fr.lignealigne.shell;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The whole grid: a part of the table a theme, a row a criterion, with what bears it out. */
class ConformityTable extends Composite<Div> {

    ConformityTable(Conformity conformity) {
        NativeTable table = new NativeTable();
        table.addClassNames("plain", "conformity");
        table.setCaptionText(t("accessibility.grid.caption"));
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("number", "about", "standing", "evidence")) {
            heading(head, t("accessibility.grid." + column), "col");
        }
        int theme = 0;
        NativeTableBody body = table.getBody();
        for (Criterion one : conformity.criteria()) {
            if (one.theme() != theme) {
                theme = one.theme();
                body = theme == 1 ? body : table.addBody();
                NativeTableHeaderCell name = heading(body.addRow(), theme + ". " + conformity.theme(theme), "rowgroup");
                name.getElement().setAttribute("colspan", "4");
                inFrench(name);
            }
            row(body.addRow(), one);
        }
        getContent().addClassName("sideways");
        getContent()
                .getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", t("accessibility.grid.caption"));
        getContent().add(table);
    }

    private static void row(NativeTableRow row, Criterion one) {
        heading(row, one.number(), "row");
        inFrench(row.addDataCell()).setText(one.about());
        row.addDataCell().setText(t("accessibility.standing", one.standing()));
        Span evidence = inFrench(new Span(one.looked()));
        row.addDataCell().add(evidence);
        if (!one.tests().isEmpty()) {
            evidence.add((one.looked().isEmpty() ? "" : " ") + "(" + String.join(", ", one.tests()) + ")");
        }
    }

    private static NativeTableHeaderCell heading(NativeTableRow row, String words, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
