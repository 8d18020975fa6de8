package fr.lignealigne.bilateral.scenario.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.bilateral.scenario.ScenarioDetails;
import fr.lignealigne.bilateral.scenario.ScenarioDraft;
import fr.lignealigne.bilateral.scenario.ScenarioId;
import fr.lignealigne.bilateral.scenario.ScenarioState;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.function.Function;

/** What may be done with a proposal. */
final class ActsBar extends Div {

    private final ScenarioServices services;
    private final ScenarioDetails scenario;
    private final Runnable changed;

    ActsBar(ScenarioServices services, ScenarioDetails scenario, Runnable changed) {
        this.services = services;
        this.scenario = scenario;
        this.changed = changed;
        addClassNames("row", "acts");
        if (scenario.state().isOpen()) {
            Button publish = act("publish", "scenario.publish.open", this::publish);
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            add(publish, act("follow", "scenario.follow", this::follow));
        }
        if (scenario.state() == ScenarioState.PUBLISHED) {
            add(act("renew", "scenario.renew", this::renew));
        } else {
            Button delete = act("delete", "scenario.delete", this::delete);
            delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            Button rename = act("rename", "scenario.rename", this::rename);
            rename.addThemeVariants(ButtonVariant.TERTIARY);
            add(rename, delete);
        }
    }

    private static Button act(String id, String key, Runnable does) {
        Button button = new Button(t(key), event -> does.run());
        button.setId(id + "-scenario");
        return button;
    }

    private void publish() {
        PublishDialog.open(services, scenario, changed, this::follow);
    }

    /** A new proposal that moves as few as possible; it begins at once when nothing else is computed. */
    private void follow() {
        begin(name -> services.scenarios().follow(services.viewer(), scenario.id(), name));
    }

    /** The same of the meetings that were made of this one. */
    private void renew() {
        begin(name -> services.scenarios().renew(services.viewer(), scenario.id(), name));
    }

    private void begin(Function<String, ScenarioId> next) {
        try {
            ScenarioId id = next.apply(nextName(scenario.summary().name()));
            try {
                services.computing().start(services.viewer(), id);
            } catch (Refusal later) {
                Toasts.refused(later);
            }
            UI.getCurrent().navigate(ScenarioView.address(id));
        } catch (Refusal refused) {
            Toasts.refused(refused);
            changed.run();
        }
    }

    private static String nextName(String name) {
        String next = t("scenario.name.next", name);
        return next.length() <= ScenarioDraft.LONGEST ? next : name;
    }

    private void rename() {
        TextField name = new TextField(t("scenario.name"));
        name.setMaxLength(ScenarioDraft.LONGEST);
        name.setWidthFull();
        name.setValue(scenario.summary().name());
        Kept kept = Kept.on(name, "scenario.rename." + scenario.id());
        new ActDialog(
                        t("scenario.rename"),
                        t("scenario.rename"),
                        () -> {
                            services.scenarios()
                                    .rename(
                                            services.viewer(),
                                            scenario.id(),
                                            scenario.summary().revision(),
                                            name.getValue());
                            kept.done();
                            changed.run();
                        },
                        name)
                .open();
    }

    private void delete() {
        Confirm.ask(
                t("scenario.delete.title", scenario.summary().name()),
                t("scenario.delete.consequence"),
                t("scenario.delete"),
                () -> {
                    try {
                        services.scenarios().delete(services.viewer(), scenario.id());
                        UI.getCurrent().navigate("echanges/propositions");
                    } catch (Refusal refused) {
                        Toasts.refused(refused);
                        changed.run();
                    }
                });
    }
}
