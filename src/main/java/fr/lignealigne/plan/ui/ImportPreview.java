package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.plan.PlanSummary;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What was understood of a file: its items, what is worth a look, and the acts that mend it. */
class ImportPreview extends Composite<Div> {

    private final Workbench bench;
    private final TextField title = new TextField(t("import.planTitle"));
    private final Paragraph counts = new Paragraph();
    private final UnorderedList doubts = new UnorderedList();
    private final ItemTree tree = new ItemTree();
    private final Checkbox headingsOnly = new Checkbox(t("import.headingsOnly"));
    private final Button undo = new Button(t("import.act.undo"), event -> act(Act.UNDO));
    private final ItemPanel panel = new ItemPanel(this::act, () -> choose(List.of()));

    ImportPreview(
            ImportedText text, @Nullable PlanSummary next, BiConsumer<String, ImportedText> onKeep, Runnable onOther) {
        bench = new Workbench(text);
        counts.addClassName("import-counts");
        counts.getElement().setAttribute("role", "status");
        doubts.addClassName("import-doubts");
        tree.onChosen(event -> choose(event.positions));
        tree.onKey(event -> press(event.key));
        Div left = new Div(tools(), tree);
        left.addClassName("import-left");
        Div panes = new Div(left, panel);
        panes.addClassName("import-panes");
        getContent().add(head(text, next, onKeep, onOther), counts, doubts, panes);
        refresh();
    }

    private Component head(
            ImportedText text, @Nullable PlanSummary next, BiConsumer<String, ImportedText> onKeep, Runnable onOther) {
        title.setValue(next == null ? ItemWords.planTitle(text) : next.title());
        title.setMaxLength(300);
        Component name = next == null ? title : new H2(next.title());
        Button keep = new Button(t("import.keep"), event -> onKeep.accept(title.getValue(), bench.text()));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("keep");
        Button other = new Button(t("import.other"), event -> onOther.run());
        other.addThemeVariants(ButtonVariant.TERTIARY);
        Div head = new Div(name, other, keep);
        head.addClassName("import-head");
        return head;
    }

    private Component tools() {
        headingsOnly.addValueChangeListener(event -> tree.headingsOnly(event.getValue()));
        Checkbox several = new Checkbox(t("import.chooseSeveral"));
        several.addValueChangeListener(event -> tree.several(event.getValue()));
        undo.setId(Act.UNDO.id());
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.addClassName("push");
        undo.setSuffixComponent(ItemPanel.key(t("import.key.undo")));
        Div tools = new Div(headingsOnly, several, undo);
        tools.addClassNames("row", "import-tools");
        return tools;
    }

    boolean isMended() {
        return bench.isMended();
    }

    private void choose(List<Integer> positions) {
        bench.choose(positions);
        tree.choose(bench.chosen());
        showChosen();
    }

    private void press(String key) {
        switch (key) {
            case "t" -> headingsOnly.setValue(!headingsOnly.getValue());
            case "enter", "f2" -> panel.edit();
            case "escape" -> choose(List.of());
            default ->
                Act.all().filter(act -> act.key().equals(key)).findFirst().ifPresent(this::act);
        }
    }

    private void act(Act act) {
        if (act == Act.UNDO ? !bench.isMended() : bench.chosen().isEmpty()) {
            return;
        }
        try {
            act.does().accept(bench);
        } catch (IllegalArgumentException makesNoSense) {
            Toasts.refused(t("import.impossible." + act.name()));
        }
        refresh();
    }

    private void refresh() {
        List<Doubt> found = Doubts.of(bench.items());
        counts.setText(ItemWords.counts(bench.text()));
        doubts.removeAll();
        found.forEach(doubt -> doubts.add(new ListItem(way(doubt))));
        undo.setEnabled(bench.isMended());
        tree.show(bench.items(), bench.chosen(), found, bench.isMended());
        showChosen();
    }

    private void showChosen() {
        panel.show(bench.chosen().stream().map(bench.items()::get).toList());
    }

    /** Leads from one doubtful place to the next, and round again. */
    private NativeButton way(Doubt doubt) {
        NativeButton way = new NativeButton(
                t("import.doubt." + doubt.reason().name(), doubt.positions().size()), event -> {
                    int here = bench.chosen().isEmpty() ? -1 : bench.chosen().getFirst();
                    choose(List.of(doubt.positions().stream()
                            .filter(position -> position > here)
                            .findFirst()
                            .orElse(doubt.positions().getFirst())));
                    tree.focus();
                });
        way.setId("doubt-" + doubt.reason());
        return way;
    }
}
