package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.French.sentence;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One thing that awaits the viewer, with the way there. */
final class TaskLine extends ListItem {

    private final Span count = new Span();
    private final Span title = new Span();
    private final Div words = new Div(title);
    private final Anchor action = new Anchor();
    private Span detail = new Span();
    private @Nullable Task shown;

    TaskLine() {
        count.addClassName("n");
        title.addClassName("what");
        action.addClassName("button");
        words.add(detail);
        add(count, words, action);
    }

    void show(Task task) {
        if (task.equals(shown)) {
            return;
        }
        shown = task;
        count.setText(task.count() == 0 ? "" : String.valueOf(task.count()));
        title.setText(task.title());
        Span said = sentence(task.detail());
        said.addClassNames("soft", "small");
        words.replace(detail, said);
        detail = said;
        action.setHref(task.path());
        action.setText(task.action());
        action.setClassName("main", task.urgent());
        setClassName("urgent", task.urgent());
    }
}
