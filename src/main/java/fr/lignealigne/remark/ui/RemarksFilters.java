package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The search and the filters above the remarks of an association. */
final class RemarksFilters extends Composite<Div> {

    private final RemarksAddress address;
    private final TextField words = new TextField(t("remarks.filter.words"));
    private final Select<RemarkState> state;
    private final Select<RemarkKind> kind;
    private final Select<Boolean> whose;
    private final Select<Measure> measure;
    private final Button none = new Button(t("remarks.filter.none"), event -> clear());

    RemarksFilters(RemarksAddress address, List<Measure> measures, Consumer<RemarksAddress> onFilter) {
        this.address = address;
        // A prepared decision is not known here, and what was corrected is in no list.
        List<RemarkState> states =
                List.copyOf(EnumSet.complementOf(EnumSet.of(RemarkState.DECIDED, RemarkState.CORRECTED)));
        state = choice("remarks.filter.state", states, one -> new Span(t("remark.state", one)));
        kind = choice("remarks.filter.kind", List.of(RemarkKind.values()), one -> new Span(t("remark.kind", one)));
        whose = choice("remarks.filter.whose", List.of(true, false), RemarksFilters::whose);
        measure = choice("remarks.filter.measure", measures, one -> inFrench(new Span(one.title())));
        words.setId("words");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValue(address.words());
        state.setValue(address.state());
        kind.setValue(address.kind());
        whose.setValue(address.mine());
        measures.stream()
                .filter(one -> one.id().equals(address.measure()))
                .findFirst()
                .ifPresent(measure::setValue);
        measure.setVisible(!measures.isEmpty());
        none.addThemeVariants(ButtonVariant.TERTIARY);
        none.setId("no-filter");
        none.setVisible(address.isFiltered());
        getContent().addClassNames("filters-row", "remarks-filters");
        getContent().add(words, state, kind, whose, measure, none);
        words.addValueChangeListener(event -> tell(onFilter));
        for (Select<?> one : List.of(state, kind, whose, measure)) {
            one.addValueChangeListener(event -> tell(onFilter));
        }
    }

    private void tell(Consumer<RemarksAddress> onFilter) {
        RemarksAddress chosen = chosen();
        none.setVisible(chosen.isFiltered());
        onFilter.accept(chosen);
    }

    private RemarksAddress chosen() {
        return new RemarksAddress(
                address.version(),
                address.stage(),
                state.getValue(),
                kind.getValue(),
                whose.getValue(),
                measure.getValue() == null ? null : measure.getValue().id(),
                words.getValue());
    }

    void clear() {
        words.clear();
        List.of(state, kind, whose, measure).forEach(Select::clear);
        words.focus();
    }

    private static Span whose(boolean mine) {
        return new Span(t(mine ? "remarks.filter.mine" : "remarks.filter.colleagues"));
    }

    private static <T> Select<T> choice(String label, List<T> items, Function<T, Span> words) {
        Select<T> choice = new Select<>();
        choice.setId(label.substring(label.lastIndexOf('.') + 1));
        choice.setLabel(t(label));
        choice.setItems(items);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(t("remarks.filter.all"));
        choice.setRenderer(new ComponentRenderer<>(
                (@Nullable T one) -> one == null ? new Span(t("remarks.filter.all")) : words.apply(one)));
        return choice;
    }
}
