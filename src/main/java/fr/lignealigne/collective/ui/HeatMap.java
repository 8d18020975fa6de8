package fr.lignealigne.collective.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.springframework.web.util.HtmlUtils;

/**
 * Counts of rows by columns as a drawn map, with the same in a table behind it. The drawing has one sentence for whoever
 * does not see it, and slides sideways where the page is narrow.
 */
class HeatMap extends Composite<Div> {

    private static final int CELL = 20;
    private static final int LABELS = 190;
    private static final int LETTER = 7;
    private static final int[] STEPS = {1, 2, 4, 8};

    private final List<String> rows;
    private final List<String> columns;
    private final List<String> titles;
    private final IntBinaryOperator count;
    private boolean made;

    /**
     * @param columns short, as the drawing has them
     * @param titles of the columns in full, as the table has them
     * @param count of a row and a column
     * @param said what the map shows, in a sentence
     */
    HeatMap(
            List<String> rows,
            List<String> columns,
            List<String> titles,
            IntBinaryOperator count,
            String said,
            String asTable) {
        this.rows = rows;
        this.columns = columns;
        this.titles = titles;
        this.count = count;
        Div drawn = new Div();
        drawn.getElement().setAttribute("role", "img");
        drawn.getElement().setAttribute("aria-label", said);
        drawn.getElement().setProperty("innerHTML", svg());
        Div sliding = new Div(drawn);
        sliding.addClassName("map");
        sliding.getElement().setAttribute("tabindex", "0");
        sliding.getElement().setAttribute("role", "region");
        sliding.getElement().setAttribute("aria-label", said);
        NativeDetails table = new NativeDetails(asTable);
        table.addToggleListener(event -> {
            if (event.isOpened() && !made) {
                made = true;
                Div slides = new Div(table());
                slides.addClassName("map");
                slides.getElement().setAttribute("tabindex", "0");
                slides.getElement().setAttribute("role", "region");
                slides.getElement().setAttribute("aria-label", asTable);
                table.setContent(slides);
            }
        });
        getContent().add(sliding, table);
    }

    /** Names are escaped; all else are numbers and class names of ours. */
    private String svg() {
        int width = LABELS + columns.size() * CELL;
        int height = (rows.size() + 1) * CELL;
        StringBuilder svg =
                new StringBuilder("<svg width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\">"
                        .formatted(width, height, width, height));
        for (int column = 0; column < columns.size(); column++) {
            svg.append(text(LABELS + column * CELL + CELL / 2, CELL - LETTER, "middle", columns.get(column)));
        }
        for (int row = 0; row < rows.size(); row++) {
            int y = (row + 1) * CELL;
            svg.append(text(LABELS - LETTER, y + CELL - LETTER, "end", rows.get(row)));
            for (int column = 0; column < columns.size(); column++) {
                int counted = count.applyAsInt(row, column);
                svg.append(
                        "<rect class=\"h%d\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\"><title>%s</title></rect>"
                                .formatted(
                                        step(counted),
                                        LABELS + column * CELL + 1,
                                        y + 1,
                                        CELL - 2,
                                        CELL - 2,
                                        safe(rows.get(row) + " · " + titles.get(column) + " : " + counted)));
            }
        }
        return svg.append("</svg>").toString();
    }

    private static String text(int x, int y, String anchor, String words) {
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>".formatted(x, y, anchor, safe(words));
    }

    private static int step(int counted) {
        int step = 0;
        while (step < STEPS.length && counted >= STEPS[step]) {
            step++;
        }
        return step;
    }

    private static String safe(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        table.addClassNames("plain", "map-table", "numbers");
        NativeTableRow head = table.getHead().addRow();
        head.addDataCell();
        titles.forEach(title -> heading(head, title, "col"));
        for (int row = 0; row < rows.size(); row++) {
            NativeTableRow line = table.getBody().addRow();
            heading(line, rows.get(row), "row");
            for (int column = 0; column < columns.size(); column++) {
                int counted = count.applyAsInt(row, column);
                line.addDataCell().setText(counted == 0 ? "–" : String.valueOf(counted));
            }
        }
        return table;
    }

    private static void heading(NativeTableRow row, String words, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(words);
        cell.getElement().setAttribute("scope", scope);
    }
}
