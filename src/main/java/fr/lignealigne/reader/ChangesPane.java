package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.plan.MeasureChanges;
import fr.lignealigne.plan.VersionComparison;

/** The left pane of a comparison: the change note, and the measures that changed, each a way to its first change. */
class ChangesPane extends Nav {

    ChangesPane(VersionComparison comparison, PlanComparisonElement text) {
        addClassName("outline");
        setAriaLabel(t("comparison.byMeasure"));
        if (!comparison.after().changeNote().isBlank()) {
            Paragraph note = inFrench(new Paragraph(comparison.after().changeNote()));
            note.addClassName("notice");
            add(note);
        }
        H2 heading = new H2(t("comparison.byMeasure"));
        heading.addClassName("section-title");
        UnorderedList list = new UnorderedList();
        list.addClassName("comparison-measures");
        for (MeasureChanges measure : comparison.byMeasure()) {
            NativeButton way = new NativeButton("", event -> text.goTo(measure.firstLine()));
            way.add(
                    measure.title().isEmpty()
                            ? new Span(t("comparison.opening"))
                            : inFrench(new Span(measure.title())));
            Span count = new Span(t("comparison.changes", measure.changes()));
            count.addClassNames("soft", "small");
            list.add(new ListItem(way, count));
        }
        add(heading, list);
    }
}
