package fr.lignealigne.bilateral.scenario.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.scenario.GroundChange;
import fr.lignealigne.bilateral.scenario.ScenarioDetails;
import fr.lignealigne.bilateral.scenario.ScenarioId;
import fr.lignealigne.bilateral.scenario.ScenarioState;
import fr.lignealigne.bilateral.scenario.ScenarioSummary;
import fr.lignealigne.bilateral.scenario.Shift;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A computed plan: first whom it leaves out and why, beside it the calendar, then what it is worth. */
final class PlanPart extends Div {

    PlanPart(ScenarioServices services, ScenarioDetails scenario, @Nullable ScenarioId beside, Runnable changed) {
        addClassName("scenario-plan");
        List<GroundChange> since = services.checking().since(services.viewer(), scenario.id());
        add(new ActsBar(services, scenario, changed));
        if (!since.isEmpty()) {
            add(changes(since));
        }
        add(new FiguresPart(scenario));
        Aside side = new Aside(leftOut(scenario));
        side.getElement().setAttribute("aria-label", t("scenario.side"));
        ScenarioSummary from = scenario.renews() != null ? scenario.renews() : scenario.basedOn();
        if (from != null) {
            side.add(
                    new H2(t("scenario.moved", scenario.measures().moves())),
                    new Paragraph(
                            t(scenario.renews() == null ? "scenario.moved.from" : "scenario.renewed", from.name())),
                    new ShiftList(scenario, scenario.differences()));
        }
        side.add(FiguresPart.fairness(scenario), new ComparePart(services, scenario, beside));
        Section plan =
                new Section(new CalendarPart(services, scenario, moved(scenario), changed), new LoadsPart(scenario));
        plan.addClassName("plan");
        Div both = new Div(side, plan);
        both.addClassName("both");
        add(both);
    }

    private static Set<RequestId> moved(ScenarioDetails scenario) {
        return scenario.differences().stream()
                .filter(Shift::movesSomebody)
                .flatMap(shift -> java.util.stream.Stream.ofNullable(shift.to()))
                .map(one -> one.request())
                .collect(Collectors.toSet());
    }

    private static Section leftOut(ScenarioDetails scenario) {
        Section section = new Section();
        if (scenario.state() == ScenarioState.PUBLISHED && scenario.leftOut().isEmpty()) {
            return section;
        }
        if (scenario.leftOut().isEmpty()) {
            section.add(new H2(t("scenario.allPlaced")), new Paragraph(t("scenario.allPlaced.explain")));
        } else {
            section.add(new H2(t("scenario.left", scenario.leftOut().size())), new LeftOutList(scenario.leftOut()));
        }
        return section;
    }

    private static Div changes(List<GroundChange> since) {
        UnorderedList list = new UnorderedList();
        since.forEach(
                one -> list.add(new ListItem(t("scenario.change." + one.kind(), ScenarioWords.names(one.who())))));
        boolean isInTheWay = since.stream().anyMatch(one -> one.kind().isInTheWay());
        Div notice = new Div(
                new H2(t(isInTheWay ? "scenario.outdated" : "scenario.since")),
                list,
                new Paragraph(t(isInTheWay ? "scenario.outdated.way" : "scenario.since.way")));
        notice.addClassNames("scenario-changes");
        notice.setId("changes");
        return notice;
    }
}
