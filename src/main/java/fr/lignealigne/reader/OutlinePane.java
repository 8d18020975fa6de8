package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.account.Viewer;
import java.util.function.Consumer;

/** The left pane: find, filters, and the ways into the text with the number of remarks of each. */
class OutlinePane extends Nav {

    private int rank;

    OutlinePane(ReaderFilter filter, Viewer viewer, PlanTextElement text, Consumer<ReaderFilter> onFilter) {
        addClassName("outline");
        setAriaLabel(t("reader.outline"));
        LazyDetails filters = new LazyDetails(t("reader.filters"), () -> new MarkFilters(filter, viewer, onFilter));
        if (filter.count() > 0) {
            filters.open();
        }
        H2 contents = new H2(t("reader.contents"));
        contents.addClassName("section-title");
        Span found = new Span();
        found.addClassNames("soft", "small");
        found.getElement().setAttribute("role", "status");
        add(find(text, found), found, filters, contents);
        getElement().appendChild(new Element("plan-outline"));
    }

    private Input find(PlanTextElement text, Span found) {
        Input find = new Input(ValueChangeMode.LAZY);
        find.setType("search");
        find.setPlaceholder(t("reader.find"));
        find.setAriaLabel(t("reader.find"));
        find.addClassName("find");
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

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://elements/plan-outline.js");
    }
}
