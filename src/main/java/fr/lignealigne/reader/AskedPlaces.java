package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.question.QuestionChanged;
import fr.lignealigne.question.QuestionDetails;
import fr.lignealigne.question.ui.AskedHere;
import fr.lignealigne.question.ui.QuestionDialog;
import fr.lignealigne.remark.Anchor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The cabinet's questions on the reading page: their marks in the margin, and those on the chosen place in its thread. */
final class AskedPlaces {

    private final ReaderServices services;
    private final VersionSummary version;
    private final PlanTextElement text;
    private final AskedHere here;
    private final Button ask = new Button(t("question.askHere"), event -> ask());
    private @Nullable ChosenPlace chosen;

    AskedPlaces(ReaderServices services, VersionSummary version, PlanTextElement text) {
        this.services = services;
        this.version = version;
        this.text = text;
        this.here = new AskedHere(services.questions());
    }

    /** The notes on the chosen place. */
    Div notes() {
        ask.setId("ask");
        ask.setVisible(false);
        return new Div(here, ask);
    }

    /** Shows the marks, and both again whenever a question on this version changes. */
    void follow(Component page) {
        mark();
        services.live().follow(page, QuestionChanged.class, this::isHere, changes -> {
            mark();
            show(chosen);
        });
    }

    private boolean isHere(QuestionChanged change) {
        return change.version().equals(version.id());
    }

    void show(@Nullable ChosenPlace place) {
        chosen = place;
        ask.setVisible(place != null
                && !(place.anchor() instanceof Anchor.OnField)
                && version.state() != VersionState.PREPARATION
                && services.questions().questions().mayPrepare(viewer()));
        if (place == null) {
            here.clear();
        } else {
            here.show(version.id(), place.firstLine(), place.lastLine());
        }
    }

    private void ask() {
        if (chosen != null) {
            String place = AnchorWords.place(services.versions().text(viewer(), version.id()), chosen.anchor());
            QuestionDialog.on(services.questions(), version.id(), chosen.anchor(), place, () -> show(chosen));
        }
    }

    private Viewer viewer() {
        return services.questions().currentViewer().get();
    }

    private void mark() {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (QuestionDetails question : services.questions().questions().onVersion(viewer(), version.id())) {
            rows.addArray()
                    .add(question.place().firstLine())
                    .add(question.place().lastLine())
                    .add(t("question.ofTheCabinet"));
        }
        text.showQuestions(rows);
    }
}
