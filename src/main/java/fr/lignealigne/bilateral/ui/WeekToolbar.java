package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import fr.lignealigne.bilateral.ResourceId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Goes from week to week, and changes how it is looked at; every way is a link. */
final class WeekToolbar extends Composite<Div> {

    /** A room or official to look at alone. */
    record Choice(ResourceId resource, String name) {}

    private final H2 week = new H2();
    private final Anchor before = way("‹", "bilateral.week.before");
    private final Anchor after = way("›", "bilateral.week.after");
    private final Anchor now = new Anchor("", t("bilateral.week.now"));
    private final Anchor asWeek = new Anchor("", t("bilateral.look.week"));
    private final Anchor asList = new Anchor("", t("bilateral.look.list"));
    private final Anchor byOfficial = new Anchor("", t("bilateral.look.officials"));
    private final Anchor byRoom = new Anchor("", t("bilateral.look.rooms"));
    private final Select<Choice> only = new Select<>();
    private final List<Choice> choices;
    private ExchangesState state;

    WeekToolbar(List<Choice> choices, Consumer<ExchangesState> show) {
        this.choices = choices;
        this.state = new ExchangesState(Week.of(LocalDate.EPOCH), ExchangesState.Look.AUTO, null, null, false);
        week.getElement().setAttribute("aria-live", "polite");
        now.addClassName("now");
        asWeek.addClassName("as-week");
        asList.addClassName("as-list");
        Nav looks = new Nav(asWeek, asList);
        looks.addClassName("looks");
        looks.setAriaLabel(t("bilateral.look"));
        getContent().addClassName("week-toolbar");
        getContent().add(before, week, after, now, looks);
        if (!choices.isEmpty()) {
            looks.add(byOfficial, byRoom);
            only.setItems(choices);
            only.setItemLabelGenerator(choice -> choice == null ? t("bilateral.all") : choice.name());
            only.setEmptySelectionAllowed(true);
            only.setEmptySelectionCaption(t("bilateral.all"));
            only.setAriaLabel(t("bilateral.only"));
            only.addClassName("only");
            only.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    Choice choice = change.getValue();
                    show.accept(state.only(choice == null ? null : choice.resource()));
                }
            });
            getContent().add(only);
        }
    }

    private static Anchor way(String sign, String key) {
        Anchor way = new Anchor("", sign);
        way.addClassName("step");
        way.setAriaLabel(t(key));
        way.setTitle(t(key));
        return way;
    }

    void show(ExchangesState shown, LocalDate today) {
        state = shown;
        week.setText(SlotWords.week(shown.week()));
        before.setHref(shown.in(shown.week().plus(-1)).href());
        after.setHref(shown.in(shown.week().plus(1)).href());
        now.setHref(shown.in(Week.of(today)).href());
        now.setVisible(!shown.week().equals(Week.of(today)));
        current(asWeek, shown, ExchangesState.Look.WEEK);
        current(asList, shown, ExchangesState.Look.LIST);
        current(byOfficial, shown, ExchangesState.Look.OFFICIALS);
        current(byRoom, shown, ExchangesState.Look.ROOMS);
        only.setVisible(!shown.look().byResource());
        only.setValue(choices.stream()
                .filter(choice -> choice.resource().equals(shown.of()))
                .findFirst()
                .orElse(null));
    }

    private static void current(Anchor way, ExchangesState shown, ExchangesState.Look look) {
        way.setHref(shown.as(look).href());
        way.setClassName("by-width", shown.look() == ExchangesState.Look.AUTO);
        if (shown.look() == look) {
            way.getElement().setAttribute("aria-current", "true");
        } else {
            way.getElement().removeAttribute("aria-current");
        }
    }
}
