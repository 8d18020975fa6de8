package fr.lignealigne.bilateral.scenario.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.bilateral.scenario.ScenarioChecks;
import fr.lignealigne.bilateral.scenario.ScenarioDetails;
import fr.lignealigne.bilateral.scenario.ScenarioState;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Toasts;

/** What can be said before anything is computed: how much is asked for, and what can never be placed. */
final class BeforePart extends Div {

    BeforePart(ScenarioServices services, ScenarioDetails scenario, Runnable changed) {
        addClassName("scenario-before");
        if (scenario.state() == ScenarioState.INTERRUPTED) {
            Paragraph interrupted = new Paragraph(t("scenario.interrupted"));
            interrupted.addClassName("notice");
            add(interrupted);
        }
        ActsBar acts = new ActsBar(services, scenario, changed);
        try {
            ScenarioChecks.Before before = services.checking().before(services.viewer(), scenario.id());
            if (before.requests() == 0) {
                add(
                        new EmptyState(
                                t("scenario.nothingToPlace"),
                                t("scenario.nothingToPlace.explain"),
                                new Anchor("echanges/demandes", t("request.list.way"))),
                        acts);
                return;
            }
            add(new Paragraph(
                    t("scenario.before.count", before.requests(), before.officials(), before.rooms(), before.days())));
            if (before.impossible().isEmpty()) {
                add(new Paragraph(t("scenario.allPossible")));
            } else {
                add(new H2(t("scenario.impossible", before.impossible().size())));
                add(new LeftOutList(before.impossible()));
            }
            Button compute = new Button(t("scenario.compute"), event -> compute(services, scenario, changed));
            compute.addThemeVariants(ButtonVariant.PRIMARY);
            compute.setId("compute");
            compute.setDisableOnClick(true);
            acts.addComponentAsFirst(compute);
            add(acts);
        } catch (Refusal refused) {
            add(new Paragraph(t(refused.key(), refused.arguments())), acts);
        }
    }

    private void compute(ScenarioServices services, ScenarioDetails scenario, Runnable changed) {
        try {
            services.computing().start(services.viewer(), scenario.id());
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
        changed.run();
        getChildren()
                .flatMap(child -> child.getChildren())
                .filter(Button.class::isInstance)
                .forEach(button -> ((Button) button).setEnabled(true));
    }
}
