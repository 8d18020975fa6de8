package fr.lignealigne.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A list that follows what it shows in place: a row that stays keeps its component, and with it the keyboard and what is
 * chosen in it.
 *
 * @param <D> what a row shows
 */
final class Rows<D> {

    /** A row, made once and shown again whenever what it shows changed. */
    interface Row<D> {

        Component component();

        void show(D details);
    }

    private final Component list;
    private final Function<D, Object> id;
    private final Function<D, Row<D>> make;
    private final Map<Object, Row<D>> rows = new LinkedHashMap<>();
    private final Map<Object, D> shown = new LinkedHashMap<>();
    private List<Object> order = List.of();

    <C extends Component & HasComponents> Rows(C list, Function<D, Object> id, Function<D, Row<D>> make) {
        this.list = list;
        this.id = id;
        this.make = make;
    }

    void show(List<D> details) {
        List<Object> now = details.stream().map(id).toList();
        new ArrayList<>(rows.keySet())
                .stream().filter(key -> !now.contains(key)).forEach(this::drop);
        List<Object> kept = order.stream().filter(now::contains).toList();
        boolean isReordered = !kept.equals(now.stream().filter(kept::contains).toList());
        for (int i = 0; i < details.size(); i++) {
            place(details.get(i), i, isReordered);
        }
        order = now;
    }

    private void drop(Object gone) {
        with(gone, component -> component.getElement().removeFromParent());
        rows.remove(gone);
        shown.remove(gone);
    }

    private void place(D details, int at, boolean isReordered) {
        Object key = id.apply(details);
        Row<D> row = rows.get(key);
        boolean isNew = row == null;
        if (row == null) {
            row = make.apply(details);
            rows.put(key, row);
        }
        if (!details.equals(shown.put(key, details))) {
            row.show(details);
        }
        if (isNew || isReordered) {
            row.component().getElement().removeFromParent();
            list.getElement().insertChild(at, row.component().getElement());
        }
    }

    private void with(Object key, Consumer<Component> then) {
        Row<D> row = rows.get(key);
        if (row != null) {
            then.accept(row.component());
        }
    }
}
