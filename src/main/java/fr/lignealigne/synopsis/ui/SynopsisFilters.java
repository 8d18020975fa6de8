package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The filters above the consolidated table. */
class SynopsisFilters extends Composite<Div> {

    private final Select<Measure> measure;
    private final Select<Theme> theme;
    private final Select<Exploitation> form;
    private final Select<RemarkKind> kind;
    private final Select<OrganisationSummary> organisation;
    private final Select<Boolean> decided;

    SynopsisFilters(
            SynopsisAddress address,
            List<Measure> measures,
            List<OrganisationSummary> organisations,
            Consumer<SynopsisFilter> onFilter) {
        SynopsisFilter filter = address.filter();
        measure = choice("synopsis.filter.measure", measures, Measure::title);
        measure.setRenderer(new ComponentRenderer<>(
                one -> one == null ? new Span(t("synopsis.filter.all")) : inFrench(new Span(one.title()))));
        theme = choice("synopsis.filter.theme", List.of(Theme.values()), one -> t("theme", one));
        form = choice("synopsis.filter.form", List.of(Exploitation.values()), one -> t("exploitation", one));
        kind = choice("synopsis.filter.kind", List.of(RemarkKind.values()), one -> t("remark.kind", one));
        organisation = choice("synopsis.filter.organisation", organisations, OrganisationSummary::shortName);
        decided = choice(
                "synopsis.filter.state",
                List.of(false, true),
                one -> t(one ? "synopsis.filter.decided" : "synopsis.filter.undecided"));
        select(measure, measures, one -> one.id().equals(filter.measure()));
        theme.setValue(filter.theme());
        form.setValue(filter.form());
        kind.setValue(filter.kind());
        select(organisation, organisations, one -> one.id().equals(filter.organisation()));
        decided.setValue(filter.decided());
        getContent().addClassName("filters-row");
        for (Select<?> one : List.of(decided, measure, theme, form, kind, organisation)) {
            one.addValueChangeListener(event -> onFilter.accept(chosen()));
            getContent().add(one);
        }
        Anchor all = new Anchor(address.filtered(SynopsisFilter.NONE).href(), t("synopsis.filter.none"));
        all.addClassNames("button", "quiet");
        all.setVisible(address.isFiltered());
        getContent().add(all);
    }

    private SynopsisFilter chosen() {
        return new SynopsisFilter(
                measure.getValue() == null ? null : measure.getValue().id(),
                theme.getValue(),
                form.getValue(),
                kind.getValue(),
                organisation.getValue() == null ? null : organisation.getValue().id(),
                decided.getValue());
    }

    private static <T> void select(Select<T> select, List<T> items, java.util.function.Predicate<T> wanted) {
        items.stream().filter(wanted).findFirst().ifPresent(select::setValue);
    }

    private static <T> Select<T> choice(String label, List<T> items, Function<T, String> words) {
        Select<T> choice = new Select<>();
        choice.setId(label.substring(label.lastIndexOf('.') + 1));
        choice.setLabel(t(label));
        choice.setItems(items);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(t("synopsis.filter.all"));
        choice.setItemLabelGenerator((@Nullable T one) -> one == null ? t("synopsis.filter.all") : words.apply(one));
        return choice;
    }
}
