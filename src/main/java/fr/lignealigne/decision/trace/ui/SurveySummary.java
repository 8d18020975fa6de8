package fr.lignealigne.decision.trace.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.decision.trace.Standing;
import fr.lignealigne.decision.trace.TraceSurvey;
import fr.lignealigne.synopsis.ui.ProportionBar;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How many accepted remarks stand how in a version, and the ways to the lists, each with how much is in it. */
class SurveySummary extends Div {

    void show(SurveyAddress address, TraceSurvey survey) {
        removeAll();
        add(lead(survey), counts(survey), lists(address, survey));
    }

    private static Component lead(TraceSurvey survey) {
        Paragraph lead = new Paragraph(sentence(t(
                "trace.lead",
                quoted(survey.version().planTitle()),
                survey.remarks().size(),
                survey.unasked().size())));
        lead.addClassName("lead");
        return lead;
    }

    private static Component counts(TraceSurvey survey) {
        Map<Standing, Integer> counts = survey.counts();
        ProportionBar counted = new ProportionBar(Arrays.stream(Standing.values())
                .map(one -> new ProportionBar.Share(
                        "trace-" + one.name().toLowerCase(Locale.ROOT),
                        counts.getOrDefault(one, 0),
                        t("trace.tally." + one.name(), counts.getOrDefault(one, 0))))
                .toList());
        counted.addClassNames("tally", "trace-tally");
        return counted;
    }

    private static Component lists(SurveyAddress address, TraceSurvey survey) {
        Nav nav = new Nav();
        nav.setAriaLabel(t("trace.lists"));
        nav.addClassNames("row", "choices", "trace-lists");
        nav.add(way(
                address,
                address.remarks(Optional.empty()),
                t("trace.all") + " · " + survey.remarks().size()));
        survey.counts()
                .forEach((standing, count) -> nav.add(way(
                        address,
                        address.remarks(Optional.of(standing)),
                        t("trace.standing", standing) + " · " + count)));
        nav.add(way(
                address,
                address.text(),
                t("trace.unasked") + " · " + survey.unasked().size()));
        return nav;
    }

    private static Anchor way(SurveyAddress shown, SurveyAddress wanted, String words) {
        Anchor way = new Anchor(wanted.href(), words);
        way.addClassName("choice");
        if (wanted.equals(shown.atPage(1))) {
            way.getElement().setAttribute("aria-current", "true");
        }
        return way;
    }
}
