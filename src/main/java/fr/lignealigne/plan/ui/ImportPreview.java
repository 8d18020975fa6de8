package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.Mending;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was understood of a file, item by item; the chosen item can be mended, and each act undone. */
class ImportPreview extends Composite<Div> {

    /** The place of an item in the text; what stands there is asked of the mending. */
    private record Row(int index) {}

    private final Grid<Row> tree = new Grid<>();
    private final CallbackDataProvider<Row, Void> rows = DataProvider.fromCallbacks(
            query -> IntStream.range(query.getOffset(), Math.min(items(), query.getOffset() + query.getLimit()))
                    .mapToObj(Row::new),
            query -> items());
    private final Paragraph counts = new Paragraph();
    private final ItemPanel panel = new ItemPanel(this::mend, this::undo);
    private Mending mending;

    ImportPreview(ImportedText text, String planTitle, boolean titled, BiConsumer<String, ImportedText> onKeep) {
        mending = Mending.of(text);
        TextField title = new TextField(t("import.planTitle"), planTitle, "");
        title.setWidth("min(100%, 640px)");
        title.setReadOnly(!titled);
        Button keep = new Button(t("import.keep"), event -> onKeep.accept(title.getValue(), mending.text()));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("keep");
        counts.addClassName("soft");
        counts.getElement().setAttribute("role", "status");
        buildTree();
        Div panes = new Div(tree, panel);
        panes.addClassName("import-panes");
        Div row = new Div(title, keep);
        row.addClassNames("row", "import-head");
        getContent().add(row, counts, panes);
        refresh(null);
    }

    private int items() {
        return mending.text().items().size();
    }

    private ImportedItem item(Row row) {
        return mending.text().items().get(row.index());
    }

    private void buildTree() {
        tree.addClassName("import-tree");
        tree.addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
        tree.addColumn(LitRenderer.<Row>of("<div class=\"import-item ${item.kind}\" style=\"--depth:${item.depth}\">"
                                + "<span class=\"what\">${item.name}</span>"
                                + "<span class=\"text\">${item.text}</span></div>")
                        .withProperty("kind", row -> ItemWords.style(item(row)))
                        .withProperty("depth", row -> ItemWords.depth(item(row)))
                        .withProperty("name", row -> ItemWords.name(item(row)))
                        .withProperty("text", row -> ItemWords.text(item(row))))
                .setHeader(t("import.understood"));
        tree.setDataProvider(rows);
        tree.asSingleSelect().addValueChangeListener(event -> choose(event.getValue()));
    }

    private void choose(@Nullable Row row) {
        if (row == null) {
            panel.clear(mending.canUndo());
        } else {
            panel.show(row.index(), item(row), mending.canUndo());
        }
    }

    private void mend(UnaryOperator<Mending> act) {
        Row chosen = tree.asSingleSelect().getValue();
        mending = act.apply(mending);
        refresh(chosen);
    }

    private void undo() {
        Row chosen = tree.asSingleSelect().getValue();
        mending = mending.undo();
        refresh(chosen);
    }

    private void refresh(@Nullable Row chosen) {
        counts.setText(ItemWords.counts(mending.text()));
        rows.refreshAll();
        Row still = chosen == null || items() == 0 ? null : new Row(Math.min(chosen.index(), items() - 1));
        tree.asSingleSelect().setValue(still);
        choose(still);
    }
}
