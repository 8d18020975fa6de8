package fr.lignealigne.export.word.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.export.word.Received;
import fr.lignealigne.plan.PlanText;
import java.util.List;

/** Annotations one below the other, so many at a time: a review of a long plan has some hundreds. */
class AnnotationList extends Composite<Div> {

    private static final int AT_ONCE = 100;

    private final List<Received> those;
    private final PlanText text;
    private final AnnotationRow.Acts acts;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("", event -> showMore());
    private int shown;

    AnnotationList(List<Received> those, PlanText text, AnnotationRow.Acts acts) {
        this.those = those;
        this.text = text;
        this.acts = acts;
        list.addClassName("annotations");
        getContent().add(list, more);
        showMore();
    }

    private void showMore() {
        those.stream().skip(shown).limit(AT_ONCE).forEach(one -> list.add(new AnnotationRow(one, text, acts)));
        shown = Math.min(shown + AT_ONCE, those.size());
        more.setVisible(shown < those.size());
        more.setText(t("annotate.more", Math.min(AT_ONCE, those.size() - shown)));
    }
}
