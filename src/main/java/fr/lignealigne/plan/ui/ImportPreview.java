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
import fr.lignealigne.plan.drafting.Drafted;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;

/** What was understood of a file: its items, what is worth a look, and the acts that mend it. */
class ImportPreview extends Composite<Div> {

    private final Workbench bench;
    private final TextField title = new TextField(t("import.planTitle"));
    private final Paragraph counts = new Paragraph();
    private final UnorderedList doubts = new UnorderedList();
    private final ItemTree tree = new ItemTree();
    private final Checkbox headingsOnly = new Checkbox(t("import.headingsOnly"));
    private final Button undo = new Button(t("import.act.undo"), event -> act(Act.UNDO));
    private final LeftOutReport leftOut = new LeftOutReport(new LeftOutList.Acts(this::goTo, this::takeBack));
    private final ItemPanel panel = new ItemPanel(this::act, () -> choose(List.of()));

    ImportPreview(ImportedText text, Errand errand) {
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
        getContent().add(head(text, errand), counts, doubts, leftOut, panes);
        refresh();
    }

    private Component head(ImportedText text, Errand errand) {
        String known = errand.planTitle();
        title.setValue(known == null ? ItemWords.planTitle(text) : known);
        title.setMaxLength(300);
        // One name for each file: a title typed for another one is not this one's.
        Kept kept =
                Kept.on(title, "import/" + Integer.toHexString(title.getValue().hashCode()) + "/title");
        Component name = known == null ? title : new H2(known);
        Button keep = new Button(errand.keep(), event -> {
            errand.onKeep().accept(title.getValue(), bench.text());
            kept.done();
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("keep");
        Button back = new Button(errand.back(), event -> errand.onBack().run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setId("back");
        Div head = new Div(name, back, keep);
        head.addClassName("import-head");
        return head;
    }

    /** Says above the text what became of the wordings, with a way to each place. */
    void report(String version, Drafted drafted) {
        getContent().addComponentAtIndex(1, new DraftReport(version, drafted, this::goTo));
    }

    /** The item is found wherever it was moved to, unless it was changed or left out since. */
    private void goTo(ImportedItem item) {
        for (int position = 0; position < bench.items().size(); position++) {
            if (bench.items().get(position) == item) {
                choose(List.of(position));
                tree.focus();
                return;
            }
        }
        Toasts.refused(t("draft.gone"));
    }

    private void takeBack(LeftOut piece) {
        bench.takeBack(piece);
        refresh();
        tree.focus();
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
        if (act == Act.ADD) {
            panel.edit();
        } else if (act == Act.CONFIRM) {
            bench.nextGuess().ifPresent(next -> choose(List.of(next)));
        }
    }

    private void refresh() {
        List<Doubt> found = Doubts.of(bench.items());
        counts.setText(ItemWords.counts(bench.text()));
        doubts.removeAll();
        found.forEach(doubt -> doubts.add(new ListItem(way(doubt))));
        leftOut.show(bench.text());
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
