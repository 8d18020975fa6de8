package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.shared.ui.EmptyState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What awaits the viewer, told as it changes: a task stays in its line, a new one comes last. */
final class TodoList extends Section {

    private final UnorderedList list = new UnorderedList();
    private final EmptyState nothing = new EmptyState(t("home.nothing.title"), t("home.nothing.explain"));
    private final Map<String, Line> lines = new HashMap<>();

    TodoList(List<Task> tasks) {
        H2 title = new H2(t("home.awaiting"));
        title.addClassName("section-title");
        list.addClassName("todo");
        list.getElement().setAttribute("aria-live", "polite");
        add(title, nothing, list);
        show(tasks);
    }

    void show(List<Task> tasks) {
        Set<String> gone = new HashSet<>(lines.keySet());
        for (Task task : tasks) {
            gone.remove(task.path());
            lines.computeIfAbsent(task.path(), path -> new Line()).say(task);
        }
        gone.forEach(path -> list.remove(Objects.requireNonNull(lines.remove(path)).item));
        nothing.setVisible(lines.isEmpty());
        list.setVisible(!lines.isEmpty());
    }

    private final class Line {

        private final Span count = new Span();
        private final Span title = new Span();
        private final Div words = new Div(title);
        private final Anchor action = new Anchor();
        private final ListItem item = new ListItem(count, words, action);
        private String detail = "";

        Line() {
            count.addClassName("n");
            title.addClassName("what");
            action.addClassName("button");
            list.add(item);
        }

        void say(Task task) {
            count.setText(task.count() == 0 ? "" : String.valueOf(task.count()));
            title.setText(task.title());
            if (!detail.equals(task.detail())) {
                detail = task.detail();
                Span said = sentence(detail);
                said.addClassNames("soft", "small");
                words.removeAll();
                words.add(title, said);
            }
            action.setHref(task.path());
            action.setText(task.action());
            action.setClassName("main", task.urgent());
            item.setClassName("urgent", task.urgent());
        }
    }
}
