package fr.lignealigne.bilateral.scenario.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.bilateral.planner.Aspect;
import fr.lignealigne.bilateral.planner.Measures;
import fr.lignealigne.bilateral.scenario.ScenarioComparing;
import fr.lignealigne.bilateral.scenario.ScenarioDetails;
import fr.lignealigne.bilateral.scenario.ScenarioId;
import fr.lignealigne.bilateral.scenario.ScenarioSummary;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.PageChoice;
import fr.lignealigne.shared.ui.Pill;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Another proposal beside this one: which is better at what, and who would be elsewhere. */
final class ComparePart extends Div {

    ComparePart(ScenarioServices services, ScenarioDetails scenario, @Nullable ScenarioId beside) {
        List<ScenarioSummary> others = services.scenarios().list(services.viewer()).stream()
                .filter(one -> one.state().hasPlan() && !one.id().equals(scenario.id()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        Optional<ScenarioSummary> other =
                others.stream().filter(one -> one.id().equals(beside)).findFirst();
        PageChoice choice = new PageChoice(
                t("scenario.compare.with"),
                Stream.concat(
                                Stream.of(Optional.<ScenarioSummary>empty()),
                                others.stream().map(Optional::of))
                        .toList(),
                other,
                one -> new Span(one.map(ScenarioSummary::name).orElse(t("scenario.compare.none"))),
                one -> address(scenario.id(), one));
        choice.setId("compare");
        Div with = new Div(new Span(t("scenario.compare.with")), choice);
        with.addClassName("row");
        add(new H2(t("scenario.compare")), with);
        if (other.isPresent()) {
            try {
                show(services.comparing()
                        .of(services.viewer(), scenario.id(), other.get().id()));
            } catch (Refusal gone) {
                add(new Span(t(gone.key(), gone.arguments())));
            }
        }
    }

    private static String address(ScenarioId scenario, Optional<ScenarioSummary> other) {
        return ScenarioView.address(scenario)
                + other.map(one -> "?" + ScenarioView.BESIDE + "=" + one.id()).orElse("");
    }

    private void show(ScenarioComparing.Beside both) {
        NativeTableRow head = new NativeTableRow(
                header("col", t("scenario.compare.aspect")),
                header("col", both.one().summary().name()),
                header("col", both.other().summary().name()));
        NativeTableBody body = new NativeTableBody();
        for (Aspect aspect : Aspect.values()) {
            int better = both.better().getOrDefault(aspect, 0);
            body.add(new NativeTableRow(
                    header("row", t("scenario.aspect", aspect)),
                    cell(aspect, both.one().measures(), better > 0),
                    cell(aspect, both.other().measures(), better < 0)));
        }
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.getElement().setAttribute("aria-label", t("scenario.compare"));
        table.addClassName("scenario-compare");
        Div scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", t("scenario.compare"));
        add(
                scroll,
                new H3(t("scenario.compare.shifts", both.other().summary().name())),
                new ShiftList(both.other(), both.shifts()));
    }

    private static NativeTableCell cell(Aspect aspect, Measures measures, boolean isBetter) {
        double value = aspect.of(measures);
        NativeTableCell cell = new NativeTableCell(new Span(
                aspect == Aspect.GINI_OF_MINUTES ? ScenarioWords.decimal(value) : String.valueOf((long) value)));
        if (isBetter) {
            cell.add(new Span(" "), new Pill(t("scenario.better"), Pill.Tone.GOOD));
        }
        return cell;
    }

    private static NativeTableHeaderCell header(String scope, String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
