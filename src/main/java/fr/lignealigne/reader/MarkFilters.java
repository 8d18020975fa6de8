package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Theme;
import java.util.List;
import java.util.function.Consumer;

/** Which remarks the marks beside the text count. Made when it is first opened: its lists weigh half of the page. */
class MarkFilters extends Div {

    MarkFilters(ReaderFilter filter, Viewer viewer, Consumer<ReaderFilter> onFilter) {
        addClassName("mark-filters");
        Checkbox own = new Checkbox(t("reader.filter.own"), filter.own());
        own.setVisible(viewer.speaksForAnAssociation());
        Checkbox unanswered = new Checkbox(t("reader.filter.unanswered"), filter.unanswered());
        Checkbox heat = new Checkbox(t("reader.filter.heat"), filter.heat());
        Select<Theme> theme = choice("reader.filter.theme", "theme", Theme.values());
        Select<Exploitation> form = choice("reader.filter.form", "exploitation", Exploitation.values());
        Select<RemarkKind> kind = choice("reader.filter.kind", "remark.kind", RemarkKind.values());
        theme.setValue(filter.theme());
        form.setValue(filter.form());
        kind.setValue(filter.kind());
        List<HasValue<?, ?>> fields = List.of(own, unanswered, theme, form, kind, heat);
        fields.forEach(field -> field.addValueChangeListener(event -> onFilter.accept(new ReaderFilter(
                own.getValue(),
                theme.getValue(),
                form.getValue(),
                kind.getValue(),
                unanswered.getValue(),
                heat.getValue()))));
        add(own, unanswered, theme, form, kind, heat);
    }

    private static <E extends Enum<E>> Select<E> choice(String label, String words, E[] values) {
        Select<E> choice = new Select<>();
        choice.setLabel(t(label));
        choice.setItems(values);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(t("reader.filter.all"));
        choice.setItemLabelGenerator(value -> value == null ? t("reader.filter.all") : t(words, value));
        return choice;
    }
}
