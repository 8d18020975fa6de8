package fr.lignealigne.bilateral.scenario.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.bilateral.planner.Aspect;
import fr.lignealigne.bilateral.planner.Measures;
import fr.lignealigne.bilateral.scenario.ScenarioComparing;
import fr.lignealigne.bilateral.scenario.ScenarioDetails;
import fr.lignealigne.bilateral.scenario.ScenarioId;
import fr.lignealigne.bilateral.scenario.ScenarioSummary;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Pill;
import java.util.List;
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
        Select<ScenarioSummary> other = new Select<>();
        other.setLabel(t("scenario.compare.with"));
        other.setId("compare");
        other.setItems(others);
        other.setItemLabelGenerator(one -> one == null ? t("scenario.compare.none") : one.name());
        other.setEmptySelectionAllowed(true);
        other.setEmptySelectionCaption(t("scenario.compare.none"));
        others.stream().filter(one -> one.id().equals(beside)).findFirst().ifPresent(other::setValue);
        other.addValueChangeListener(
                event -> UI.getCurrent().navigate(ScenarioView.address(scenario.id()), address(event.getValue())));
        add(new H2(t("scenario.compare")), other);
        if (other.getValue() != null) {
            try {
                show(services.comparing()
                        .of(services.viewer(), scenario.id(), other.getValue().id()));
            } catch (Refusal gone) {
                add(new Span(t(gone.key(), gone.arguments())));
            }
        }
    }

    private static QueryParameters address(@Nullable ScenarioSummary other) {
        return other == null
                ? QueryParameters.empty()
                : QueryParameters.of(ScenarioView.BESIDE, other.id().toString());
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
