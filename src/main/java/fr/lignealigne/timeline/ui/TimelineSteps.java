package fr.lignealigne.timeline.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.DaysLeft;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Pill;
import fr.lignealigne.timeline.EarlierDates;
import fr.lignealigne.timeline.MilestoneDetails;
import fr.lignealigne.timeline.MilestoneState;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The steps of the procedure on one line through time; short beside other things, full on its own page. */
public final class TimelineSteps extends Composite<OrderedList> {

    private final LocalDate today;
    private final boolean full;

    private TimelineSteps(LocalDate today, boolean full) {
        this.today = today;
        this.full = full;
        getContent().addClassName("steps");
        getContent().getElement().setAttribute("role", "list");
    }

    /** Title, dates and state of each, to stand beside something else. */
    public static TimelineSteps brief(List<MilestoneDetails> milestones, LocalDate today) {
        TimelineSteps steps = new TimelineSteps(today, false);
        milestones.forEach(milestone -> steps.getContent().add(steps.step(milestone, null)));
        return steps;
    }

    /** Everything about each, a mark where today is, and whatever may be done with it. */
    static TimelineSteps full(
            List<MilestoneDetails> milestones, LocalDate today, Function<MilestoneDetails, @Nullable Component> acts) {
        TimelineSteps steps = new TimelineSteps(today, true);
        steps.getContent().addClassName("full");
        boolean marked = false;
        for (MilestoneDetails milestone : milestones) {
            if (!marked && milestone.dates().first().isAfter(today)) {
                steps.getContent().add(steps.todayMark());
                marked = true;
            }
            steps.getContent().add(steps.step(milestone, acts.apply(milestone)));
        }
        if (!marked) {
            steps.getContent().add(steps.todayMark());
        }
        return steps;
    }

    private ListItem todayMark() {
        ListItem mark = new ListItem(t("timeline.today", DateWords.dayName(today, language())));
        mark.addClassName("today");
        return mark;
    }

    private ListItem step(MilestoneDetails milestone, @Nullable Component acts) {
        ListItem step = new ListItem(what(milestone, acts), when(milestone));
        step.addClassName(look(milestone));
        if (milestone.underWay(today)) {
            step.getElement().setAttribute("aria-current", "step");
        }
        return step;
    }

    private String look(MilestoneDetails milestone) {
        if (milestone.over(today)) {
            return "done";
        }
        if (milestone.underWay(today)) {
            return "now";
        }
        return milestone.state() == MilestoneState.CONFIRMED ? "sure" : "maybe";
    }

    private Div what(MilestoneDetails milestone, @Nullable Component acts) {
        Div what = new Div();
        what.addClassName("what");
        if (!full) {
            Element title = new Element("b");
            title.setText(milestone.title());
            inFrench(title);
            what.getElement().appendChild(title);
            return what;
        }
        Div head = new Div(inFrench(new H2(milestone.title())), state(milestone));
        head.addClassName("row");
        what.add(head);
        if (!milestone.description().isBlank()) {
            what.add(inFrench(new Paragraph(milestone.description())));
        }
        milestone.earlier().forEach(earlier -> what.add(reason(earlier)));
        if (acts != null) {
            what.add(acts);
        }
        return what;
    }

    private Component state(MilestoneDetails milestone) {
        if (milestone.underWay(today)) {
            return new Pill(remaining(milestone), Pill.Tone.ACCENT);
        }
        return new Pill(
                t("timeline.state", milestone.state()),
                switch (milestone.state()) {
                    case CONFIRMED -> Pill.Tone.GOOD;
                    case POSTPONED -> Pill.Tone.WARM;
                    case TENTATIVE, DONE -> Pill.Tone.PLAIN;
                });
    }

    private String remaining(MilestoneDetails milestone) {
        return t("timeline.remaining", DaysLeft.say(milestone.dates().last(), today, language()));
    }

    private Paragraph reason(EarlierDates earlier) {
        Paragraph reason = new Paragraph(inFrench(new Span(earlier.reason())));
        reason.addClassName("reason");
        Span when = new Span(t(
                "timeline.leftOn", FrenchDates.date(LocalDate.ofInstant(earlier.leftAt(), Clocks.PARIS), language())));
        when.addClassNames("soft", "small");
        reason.add(when);
        return reason;
    }

    private Div when(MilestoneDetails milestone) {
        Div when = new Div();
        when.addClassName("when");
        for (EarlierDates earlier : milestone.earlier()) {
            Element struck = new Element("s");
            struck.setText(DateWords.say(earlier.dates(), today, language()));
            when.getElement().appendChild(struck);
            when.add(new Span(" "));
        }
        when.add(new Span(DateWords.say(milestone.dates(), today, language())));
        if (!full && milestone.state() != MilestoneState.DONE && !milestone.underWay(today)) {
            when.add(new Span(" · " + t("timeline.state", milestone.state())));
        }
        return when;
    }
}
