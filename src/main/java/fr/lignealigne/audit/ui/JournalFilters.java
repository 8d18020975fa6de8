package fr.lignealigne.audit.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lignealigne.audit.JournalSearch;
import fr.lignealigne.shared.ui.FocusKeeper;
import fr.lignealigne.shared.ui.Pickers;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is looked for in the journal; each change goes to the address of another search. */
class JournalFilters extends Composite<Div> {

    private final Select<String> act = new Select<>();
    private final TextField who = new TextField(t("journal.who"));
    private final TextField words = new TextField(t("journal.words"));
    private final DatePicker from = Pickers.day(t("journal.from"));
    private final DatePicker to = Pickers.day(t("journal.to"));

    JournalFilters(List<String> acts, JournalSearch search, Consumer<JournalSearch> onSearch) {
        getContent().addClassNames("row", "journal-filters");
        act.setId("act");
        act.setLabel(t("journal.filter"));
        act.setItems(Stream.concat(Stream.of(""), acts.stream()).toList());
        act.setItemLabelGenerator(name -> name.isEmpty() ? t("journal.all") : word(name));
        act.setValue(acts.contains(search.act()) ? search.act() : "");
        text(who, "who", search.who());
        who.setHelperText(t("journal.who.help"));
        text(words, "words", search.words());
        words.setHelperText(t("journal.words.help"));
        day(from, "from", search.from());
        day(to, "to", search.to());
        for (HasValue<?, ?> one : new HasValue<?, ?>[] {act, who, words, from, to}) {
            Component field = (Component) one;
            field.getId().ifPresent(id -> FocusKeeper.name(field, id));
            getContent().add(field);
            one.addValueChangeListener(event -> onSearch.accept(chosen()));
        }
        if (!search.equals(JournalSearch.ALL)) {
            Anchor all = new Anchor("journal", t("journal.clear"));
            all.addClassNames("button", "quiet");
            getContent().add(all);
        }
    }

    private static void text(TextField field, String id, String value) {
        field.setId(id);
        field.setClearButtonVisible(true);
        field.setMaxLength(100);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setValue(value);
    }

    private static void day(DatePicker field, String id, @Nullable LocalDate value) {
        field.setId(id);
        field.setClearButtonVisible(true);
        field.setValue(value);
    }

    private JournalSearch chosen() {
        return new JournalSearch(
                act.getValue(), who.getValue().strip(), words.getValue().strip(), from.getValue(), to.getValue());
    }

    /** An act in words. */
    static String word(String name) {
        return t("journal.acts." + name);
    }
}
