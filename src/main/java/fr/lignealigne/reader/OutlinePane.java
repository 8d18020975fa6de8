package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Theme;
import java.util.function.Consumer;

/** The left pane: find, filters, and the ways into the text with the number of remarks of each. */
class OutlinePane extends Nav {

    private final Checkbox own = new Checkbox(t("reader.filter.own"));
    private final Checkbox unanswered = new Checkbox(t("reader.filter.unanswered"));
    private final Select<Theme> theme = choice(t("reader.filter.theme"), "theme", Theme.values());
    private final Select<Exploitation> form = choice(t("reader.filter.form"), "exploitation", Exploitation.values());
    private final Select<RemarkKind> kind = choice(t("reader.filter.kind"), "remark.kind", RemarkKind.values());
    private int rank;

    OutlinePane(ReaderFilter filter, Viewer viewer, PlanTextElement text, Consumer<ReaderFilter> onFilter) {
        addClassName("outline");
        setAriaLabel(t("reader.outline"));
        own.setValue(filter.own());
        own.setVisible(viewer.speaksForAnAssociation());
        unanswered.setValue(filter.unanswered());
        theme.setValue(filter.theme());
        form.setValue(filter.form());
        kind.setValue(filter.kind());
        Details filters = new Details(t("reader.filters"), own, unanswered, theme, form, kind);
        filters.setOpened(filter.count() > 0);
        Runnable tell = () -> onFilter.accept(new ReaderFilter(
                own.getValue(), theme.getValue(), form.getValue(), kind.getValue(), unanswered.getValue()));
        own.addValueChangeListener(event -> tell.run());
        unanswered.addValueChangeListener(event -> tell.run());
        theme.addValueChangeListener(event -> tell.run());
        form.addValueChangeListener(event -> tell.run());
        kind.addValueChangeListener(event -> tell.run());
        H2 contents = new H2(t("reader.contents"));
        contents.addClassName("section-title");
        Span found = new Span();
        found.addClassNames("soft", "small");
        found.getElement().setAttribute("role", "status");
        add(find(text, found), found, filters, contents);
        getElement().appendChild(new Element("plan-outline"));
    }

    private TextField find(PlanTextElement text, Span found) {
        TextField find = new TextField();
        find.setPlaceholder(t("reader.find"));
        find.setAriaLabel(t("reader.find"));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(event -> {
            rank = 0;
            look(text, event.getValue(), found);
        });
        find.getElement()
                .addEventListener("keydown", event -> {
                    rank++;
                    look(text, find.getValue(), found);
                })
                .setFilter("event.key === 'Enter'");
        return find;
    }

    private void look(PlanTextElement text, String words, Span found) {
        text.getElement().callJsFunction("find", words, rank).then(Integer.class, places -> {
            found.setText(words.isBlank() ? "" : t("reader.found", places, places == 0 ? 0 : rank % places + 1));
        });
    }

    private static <E extends Enum<E>> Select<E> choice(String label, String words, E[] values) {
        Select<E> choice = new Select<>();
        choice.setLabel(label);
        choice.setItems(values);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(t("reader.filter.all"));
        choice.setItemLabelGenerator(value -> value == null ? t("reader.filter.all") : t(words, value));
        return choice;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://elements/plan-outline.js");
    }
}
