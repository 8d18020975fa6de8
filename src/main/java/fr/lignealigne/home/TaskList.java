package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.shared.ui.EmptyState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What awaits the viewer; shown anew, each line that stays is the same line, so that nobody loses their place. */
final class TaskList extends Composite<Section> {

    private final EmptyState nothing = new EmptyState(t("home.nothing.title"), t("home.nothing.explain"));
    private final UnorderedList list = new UnorderedList();
    private final Map<String, TaskLine> lines = new LinkedHashMap<>();

    TaskList() {
        H2 title = new H2(t("home.awaiting"));
        title.addClassName("section-title");
        list.addClassName("todo");
        getContent().add(title, nothing, list);
    }

    void show(List<Task> tasks) {
        nothing.setVisible(tasks.isEmpty());
        list.setVisible(!tasks.isEmpty());
        List<String> keys = tasks.stream().map(TaskList::key).toList();
        lines.keySet().removeIf(key -> {
            boolean isGone = !keys.contains(key);
            if (isGone) {
                list.remove(lines.get(key));
            }
            return isGone;
        });
        for (int place = 0; place < tasks.size(); place++) {
            Task task = tasks.get(place);
            TaskLine line = lines.computeIfAbsent(keys.get(place), key -> new TaskLine());
            line.show(task);
            if (list.indexOf(line) != place) {
                list.addComponentAtIndex(place, line);
            }
        }
    }

    private static String key(Task task) {
        return task.path() + " " + task.action();
    }
}
