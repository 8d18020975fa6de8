package fr.lignealigne.bilateral.scenario.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.scenario.PlannedExchange;
import fr.lignealigne.bilateral.scenario.ScenarioDetails;
import fr.lignealigne.bilateral.ui.SlotWords;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Pill;
import fr.lignealigne.shared.ui.Toasts;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The calendar of a plan: on a phone the list of its days, on a desktop its weeks with officials down. */
final class CalendarPart extends Section {

    private final ScenarioServices services;
    private final ScenarioDetails scenario;
    private final Set<RequestId> moved;
    private final Runnable changed;

    CalendarPart(ScenarioServices services, ScenarioDetails scenario, Set<RequestId> moved, Runnable changed) {
        this.services = services;
        this.scenario = scenario;
        this.moved = Set.copyOf(moved);
        this.changed = changed;
        addClassName("scenario-calendar");
        add(new H2(t("scenario.calendar")));
        if (scenario.placed().isEmpty()) {
            add(new Paragraph(t("scenario.calendar.empty")));
            return;
        }
        Div weeks = new Div();
        weeks.addClassName("weeks");
        PlanWeeks.of(scenario, services.workingDays()::include, this::block).forEach(weeks::add);
        Div days = new Div();
        days.addClassName("days");
        days().forEach(day -> days.add(new H3(SlotWords.heading(day)), list(day)));
        add(weeks, days);
    }

    private Set<LocalDate> days() {
        return scenario.placed().stream().map(PlanWeeks::day).collect(Collectors.toCollection(TreeSet::new));
    }

    private UnorderedList list(LocalDate day) {
        UnorderedList list = new UnorderedList();
        scenario.placed().stream().filter(one -> PlanWeeks.day(one).equals(day)).forEach(one -> list.add(line(one)));
        return list;
    }

    private ListItem line(PlannedExchange one) {
        Span name = new Span(one.associationName());
        name.addClassName("name");
        Span when = new Span(SlotWords.hours(one.slot(), one.zone()));
        Span whom = new Span(ScenarioWords.withWhom(scenario, one));
        whom.addClassNames("soft", "small");
        Div words = new Div(name, when, whom);
        words.addClassName("words");
        ListItem line = new ListItem(words);
        pills(line, one);
        if (scenario.state().isOpen()) {
            line.add(pin(one));
        }
        return line;
    }

    private void pills(ListItem line, PlannedExchange one) {
        if (one.pinned()) {
            line.add(new Pill(t("scenario.pinned"), Pill.Tone.GOOD));
        }
        if (moved.contains(one.request())) {
            line.add(new Pill(t("scenario.isMoved"), Pill.Tone.WARM));
        }
    }

    private Button pin(PlannedExchange one) {
        Button pin = new Button(t(one.pinned() ? "scenario.unpin" : "scenario.pin"), event -> toggle(one));
        pin.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        pin.setAriaLabel(t(one.pinned() ? "scenario.unpin.of" : "scenario.pin.of", one.associationName()));
        pin.setId("pin-" + one.request());
        return pin;
    }

    private void toggle(PlannedExchange one) {
        try {
            services.scenarios().pin(services.viewer(), scenario.id(), one.request(), !one.pinned());
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
        changed.run();
    }

    /** In the grid: the whole of it is the button that pins. */
    private Component block(PlannedExchange one) {
        String words = SlotWords.start(one.slot(), one.zone()) + " · " + one.associationName();
        String all = one.associationName() + ", " + SlotWords.full(one.slot(), one.zone()) + ", "
                + ScenarioWords.withWhom(scenario, one)
                + (one.pinned() ? ", " + t("scenario.pinned") : "")
                + (moved.contains(one.request()) ? ", " + t("scenario.isMoved") : "");
        if (!scenario.state().isOpen()) {
            Span block = new Span(words);
            block.setTitle(all);
            block.addClassName("block");
            return block;
        }
        NativeButton block = new NativeButton(words, event -> toggle(one));
        block.setTitle(all);
        block.setId("block-" + one.request());
        block.getElement().setAttribute("aria-pressed", String.valueOf(one.pinned()));
        block.addClassName("block");
        block.setClassName("pinned", one.pinned());
        block.setClassName("moved", moved.contains(one.request()));
        return block;
    }
}
