package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.ui.FocusKeeper;
import fr.lignealigne.synopsis.SynopsisFilter;
import fr.lignealigne.synopsis.Weight;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The filters above the consolidated table; those that are wanted less often are folded until they are. */
class SynopsisFilters extends Composite<Div> {

    private final Select<Measure> measure;
    private final Select<Theme> theme;
    private final Select<Exploitation> form;
    private final Select<RemarkKind> kind;
    private final Select<OrganisationSummary> organisation;
    private final Select<Boolean> decided;
    private final Select<FrenchZone> territory;
    private final Select<Weight> weight;
    private final Checkbox wording = new Checkbox(t("synopsis.filter.wording"));
    private final TextField words = new TextField(t("synopsis.filter.words"));

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
        territory = choice("synopsis.filter.territory", List.of(FrenchZone.values()), one -> t("zone", one));
        weight = choice("synopsis.filter.weight", List.of(Weight.values()), one -> t("synopsis.weight", one));
        territory.setValue(filter.territory());
        weight.setValue(filter.weight());
        wording.setValue(filter.wording());
        wording.setId("wording");
        words.setValue(filter.words());
        words.setId("words");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        Div often = new Div(decided, measure, theme, form, kind, organisation);
        often.addClassName("filters-row");
        for (HasValue<?, ?> one : new HasValue<?, ?>[] {
            decided, measure, theme, form, kind, organisation, territory, weight, wording, words
        }) {
            one.addValueChangeListener(event -> onFilter.accept(chosen()));
            Component field = (Component) one;
            field.getId().ifPresent(id -> FocusKeeper.name(field, id));
        }
        Div rest = new Div(words, weight, territory, wording);
        rest.addClassName("filters-more");
        NativeDetails more = new NativeDetails(t("synopsis.filter.more"), rest);
        more.addClassName("filters-folded");
        more.setOpen(filter.territory() != null
                || filter.weight() != null
                || filter.wording()
                || !filter.words().isEmpty());
        Anchor all = new Anchor(address.filtered(SynopsisFilter.NONE).href(), t("synopsis.filter.none"));
        all.addClassNames("button", "quiet");
        all.setVisible(address.isFiltered());
        often.add(all);
        getContent().add(often, more);
    }

    private SynopsisFilter chosen() {
        return new SynopsisFilter(
                measure.getValue() == null ? null : measure.getValue().id(),
                theme.getValue(),
                form.getValue(),
                kind.getValue(),
                organisation.getValue() == null ? null : organisation.getValue().id(),
                territory.getValue(),
                decided.getValue(),
                weight.getValue(),
                wording.getValue(),
                words.getValue().strip());
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
