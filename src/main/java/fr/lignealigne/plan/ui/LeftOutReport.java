package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import java.util.List;
import java.util.stream.IntStream;

/** « Ce qui n’a pas été repris » of a text on the workbench; whoever keeps the text accepts it. */
class LeftOutReport extends NativeDetails {

    private final LeftOutList.Acts acts;
    private List<LeftOut> shown = List.of();

    LeftOutReport(LeftOutList.Acts acts) {
        this.acts = acts;
        addClassName("report");
        setId("left-out");
        setVisible(false);
    }

    /** Each act gives a new text; what stands behind the same items as before is not sent again. */
    private boolean isShown(List<LeftOut> pieces) {
        return pieces.size() == shown.size()
                && IntStream.range(0, pieces.size()).allMatch(place -> pieces.get(place) == shown.get(place));
    }

    /** Says nothing of a text in which all of its file stands, or that comes from no file. */
    void show(ImportedText text) {
        if (isShown(text.leftOut())) {
            return;
        }
        shown = text.leftOut();
        setVisible(!text.leftOut().isEmpty());
        setSummaryText(t("import.leftOut.title", LeftOutList.counts(text.leftOut())));
        Paragraph accept = new Paragraph(t("import.leftOut.accept"));
        accept.addClassName("soft");
        setContent(new Div(accept, new LeftOutList(text.leftOut(), acts)));
    }
}
