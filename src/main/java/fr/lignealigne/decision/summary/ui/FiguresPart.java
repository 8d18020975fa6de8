package fr.lignealigne.decision.summary.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.summary.Share;
import fr.lignealigne.decision.summary.SummaryFigures;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.synopsis.ui.ProportionBar;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The figures of a public summary: by outcome and by measure, drawn beside each number. */
class FiguresPart extends Div {

    FiguresPart(SummaryFigures figures, PlanText text) {
        addClassName("summary-figures");
        Paragraph whole = new Paragraph(t("summary.whole", figures.remarks(), figures.organisations()));
        whole.addClassName("totals");
        Paragraph method = new Paragraph(t("summary.method", SummaryFigures.FEWEST_REMARKS));
        method.addClassNames("soft", "small");
        add(
                whole,
                new H2(t("summary.byOutcome")),
                table(
                        "summary.outcome",
                        figures.remarks(),
                        figures.byOutcome(),
                        FiguresPart::tone,
                        one -> new Span(t("decision.outcome", one))),
                new H2(t("summary.byMeasure")),
                table(
                        "summary.measure",
                        figures.remarks(),
                        figures.byMeasure(),
                        one -> "summary-measure",
                        one -> inFrench(new Span(title(text, one)))),
                method);
    }

    private static String title(PlanText text, ItemId measure) {
        return text.measure(measure).orElseThrow().title();
    }

    private static String tone(Outcome outcome) {
        return "outcome-" + outcome.name().toLowerCase(Locale.ROOT);
    }

    private static <T> Component table(
            String heading, int whole, List<Share<T>> shares, Function<T, String> tone, Function<T, Component> name) {
        NativeTable table = new NativeTable();
        table.addClassNames("plain", "summary-table");
        table.getElement().setAttribute("aria-label", t(heading));
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of(heading, "summary.remarks", "summary.share")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(t(column));
            cell.getElement().setAttribute("scope", "col");
        }
        for (Share<T> share : shares) {
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().add(share.part().map(name).orElseGet(() -> new Span(t(heading + ".rest"))));
            row.addDataCell().setText(String.valueOf(share.remarks()));
            row.addDataCell()
                    .add(new ProportionBar(
                            List.of(new ProportionBar.Share(
                                    share.part().map(tone).orElse("summary-rest"),
                                    share.remarks(),
                                    t("summary.percent", Math.round(100.0 * share.remarks() / whole)))),
                            whole));
        }
        return table;
    }
}
