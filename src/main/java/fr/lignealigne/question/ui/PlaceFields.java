package fr.lignealigne.question.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.shared.Invalid;
import java.util.Comparator;
import java.util.List;

/** A version, and a measure of it or the whole of it. */
final class PlaceFields extends Div {

    private final ComboBox<VersionSummary> version = new ComboBox<>(t("question.version"));
    private final ComboBox<Measure> measure = new ComboBox<>(t("question.measure"));

    PlaceFields(QuestionServices services) {
        addClassName("question-fields");
        Viewer viewer = services.currentViewer().get();
        List<VersionSummary> published = services.versions().list(viewer).stream()
                .filter(one -> one.state() != VersionState.PREPARATION)
                .sorted(Comparator.comparing((VersionSummary one) -> String.valueOf(one.publishedAt()))
                        .reversed())
                .toList();
        version.setItems(published);
        version.setItemLabelGenerator(one -> one.planTitle() + " · " + one.label());
        version.setWidthFull();
        measure.setItemLabelGenerator(Measure::title);
        measure.setPlaceholder(t("question.measure.none"));
        measure.setWidthFull();
        version.addValueChangeListener(event -> measure.setItems(
                event.getValue() == null
                        ? List.of()
                        : services.versions()
                                .text(
                                        services.currentViewer().get(),
                                        event.getValue().id())
                                .measures()));
        published.stream().findFirst().ifPresent(version::setValue);
        Paragraph lines = new Paragraph(t("question.onLines"));
        lines.addClassNames("soft", "small");
        add(version, measure, lines);
    }

    VersionSummary version() {
        if (version.getValue() == null) {
            throw new Invalid("question.version.missing");
        }
        return version.getValue();
    }

    Anchor anchor() {
        return measure.getValue() == null
                ? new Anchor.OnPlan()
                : new Anchor.OnMeasure(measure.getValue().id());
    }
}
