package fr.lignealigne.bilateral.scenario.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.bilateral.planner.Measures;
import fr.lignealigne.bilateral.scenario.ScenarioProgress;

/** How far the search is, in words; the bar runs by itself. */
final class ProgressPart extends Div {

    private final UnorderedList sofar = new UnorderedList();

    ProgressPart(ScenarioProgress now, Runnable stop) {
        addClassName("scenario-progress");
        Span bar = new Span();
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--all", now.atMost() + "s").set("--spent", "-" + (long) now.spent() + "s");
        Div track = new Div(bar);
        track.addClassName("track");
        Button end = new Button(t("scenario.stop"));
        end.addClickListener(event -> {
            try {
                stop.run();
            } finally {
                end.setEnabled(true);
            }
        });
        end.setId("stop");
        end.setDisableOnClick(true);
        Paragraph away = new Paragraph(t("scenario.away", now.atMost()));
        add(new Paragraph(t("scenario.searching")), track, sofar, away, end);
        hear(now);
    }

    void hear(ScenarioProgress now) {
        sofar.removeAll();
        Measures best = now.best();
        if (best == null) {
            sofar.add(new ListItem(t("scenario.reading")));
            return;
        }
        sofar.add(
                new ListItem(t("scenario.sofar.placed", best.placed(), best.wanted())),
                new ListItem(t("scenario.sofar.wished", best.met(), best.ifNeedBe())),
                new ListItem(t(
                        "scenario.sofar.without",
                        best.minutes().values().stream()
                                .filter(minutes -> minutes == 0)
                                .count())),
                new ListItem(t("scenario.sofar.load", best.loadSpread())));
    }
}
