package fr.lignealigne.collective.position.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.position.PositionDetails;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.Refusal;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where whoever writes says on which lines, or on which whole measure, a position belongs whose place is doubtful. */
final class PlacePane extends Section {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?");

    private final PositionServices services;
    private final PositionDetails read;
    private final Consumer<PositionDetails> placed;
    private final TextField lines = new TextField(t("position.place.lines"));
    private final Paragraph refusal = new Paragraph();

    PlacePane(PositionServices services, PositionDetails read, Consumer<PositionDetails> placed) {
        this.services = services;
        this.read = read;
        this.placed = placed;
        addClassName("position-place");
        lines.setId("place-lines");
        lines.setHelperText(t("position.place.lines.how"));
        Button put = new Button(t("position.place.put"), event -> put(this::passage));
        put.setId("place-put");
        Button putOnMeasure = new Button(t("position.place.measure"), event -> put(this::measure));
        putOnMeasure.setId("place-measure");
        Div row = new Div(lines, put, putOnMeasure);
        row.addClassName("row");
        refusal.addClassName("refusal");
        refusal.setId("place-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(row, refusal);
    }

    private void put(Function<PlanText, Anchor> chosen) {
        Viewer viewer = services.currentViewer().get();
        try {
            PlanText text = services.versions().text(viewer, read.version());
            services.placing().putAt(viewer, read.id(), read.text().number(), chosen.apply(text));
            placed.accept(services.positions().get(viewer, read.id()));
        } catch (Refusal refused) {
            refusal.setText(t(refused.key(), refused.arguments()));
            refusal.setVisible(true);
        }
    }

    private Anchor passage(PlanText text) {
        Matcher written = written();
        int one = Integer.parseInt(written.group(1));
        int other = written.group(2) == null ? one : Integer.parseInt(written.group(2));
        return new Anchor.OnPassage(text.lines(one, other));
    }

    private Anchor measure(PlanText text) {
        return text.measureAt(Integer.parseInt(written().group(1)))
                .map(measure -> new Anchor.OnMeasure(measure.id()))
                .orElseThrow(() -> new Invalid("position.place.noMeasure"));
    }

    private Matcher written() {
        Matcher written = WRITTEN.matcher(lines.getValue().strip());
        if (!written.matches()) {
            throw new Invalid("position.place.unreadable");
        }
        return written;
    }
}
