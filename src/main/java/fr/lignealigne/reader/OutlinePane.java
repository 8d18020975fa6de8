package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.ui.BrowserFiles;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The left pane: find, filters, and the ways into the text with the number of remarks of each. The field finds words, and
 * leads to a place that is named there.
 */
class OutlinePane extends Nav {

    private static final String VALUE = "element.value";

    private final int version;
    private final Function<Sought, String> go;
    private int rank;

    /**
     * @param version the number of the version that is read
     * @param wholes the way to what was said on the whole plan
     * @param go leads to what is sought, and answers in a sentence when there is no such place
     */
    OutlinePane(
            ReaderFilter filter,
            Viewer viewer,
            int version,
            PlanTextElement text,
            Component wholes,
            Consumer<ReaderFilter> onFilter,
            Function<Sought, String> go) {
        this.version = version;
        this.go = go;
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
        add(find(text, found), found, filters, contents, wholes);
        getElement().appendChild(new Element("plan-outline"));
    }

    private Input find(PlanTextElement text, Span found) {
        Input find = new Input(ValueChangeMode.LAZY);
        find.setType("search");
        find.setPlaceholder(t("reader.find.short"));
        find.setAriaLabel(t("reader.find"));
        find.addClassName("find");
        find.addValueChangeListener(event -> {
            rank = 0;
            if (Sought.parse(event.getValue(), version).isPresent()) {
                found.setText(t("reader.find.enter"));
            } else {
                look(text, event.getValue(), found);
            }
        });
        find.getElement()
                .addEventListener("keydown", event -> {
                    // What the field holds may not have come yet.
                    String typed = event.getEventData().get(VALUE).asString();
                    rank = typed.equals(find.getValue()) ? rank + 1 : 0;
                    enter(text, typed, found);
                })
                .addEventData(VALUE)
                .setFilter("event.key === 'Enter'");
        return find;
    }

    private void enter(PlanTextElement text, String typed, Span found) {
        Sought.parse(typed, version)
                .ifPresentOrElse(sought -> found.setText(go.apply(sought)), () -> look(text, typed, found));
    }

    private void look(PlanTextElement text, String words, Span found) {
        text.getElement().callJsFunction("find", words, rank).then(Integer.class, places -> {
            found.setText(words.isBlank() ? "" : t("reader.found", places, places == 0 ? 0 : rank % places + 1));
        });
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(BrowserFiles.module("plan-outline.js"));
    }
}
