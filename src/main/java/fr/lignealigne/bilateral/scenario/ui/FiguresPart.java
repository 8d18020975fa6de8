package fr.lignealigne.bilateral.scenario.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.bilateral.planner.Measures;
import fr.lignealigne.bilateral.scenario.ScenarioDetails;

/** The four figures that say what a plan is worth. */
final class FiguresPart extends Div {

    FiguresPart(ScenarioDetails scenario) {
        addClassName("scenario-figures");
        Measures measures = scenario.measures();
        figure(t("scenario.figure.of", measures.placed(), measures.wanted()), t("scenario.figure.placed"));
        figure(String.valueOf(measures.met()), t("scenario.figure.wished", measures.ifNeedBe()));
        figure(minutes(measures), t("scenario.figure.minutes", measures.shortened()));
        figure(String.valueOf(scenario.pinned()), t("scenario.figure.pinned"));
    }

    private static String minutes(Measures measures) {
        return measures.least() == measures.most()
                ? t("bilateral.minutes", measures.most())
                : t("scenario.figure.between", measures.least(), measures.most());
    }

    private void figure(String number, String words) {
        Element strong = new Element("strong");
        strong.setText(number);
        Div figure = new Div();
        figure.getElement().appendChild(strong);
        figure.add(new Span(words));
        add(figure);
    }

    /** What else was weighed. */
    static Section fairness(ScenarioDetails scenario) {
        Measures measures = scenario.measures();
        UnorderedList list = new UnorderedList();
        list.add(
                new ListItem(t("scenario.fair.minutes", ScenarioWords.decimal(measures.gini()))),
                new ListItem(t("scenario.fair.load", measures.loadSpread())),
                new ListItem(t("scenario.fair.gaps", measures.gaps())),
                new ListItem(t("scenario.fair.rooms", measures.roomChanges())));
        if (measures.movedAgain() > 0) {
            list.add(new ListItem(t("scenario.fair.movedAgain", measures.movedAgain())));
        }
        list.addClassName("small");
        return new Section(new H2(t("scenario.fair")), list);
    }
}
