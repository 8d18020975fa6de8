package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlaceNames;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Quotation;
import fr.lignealigne.plan.drafting.Conflict;
import fr.lignealigne.shared.ui.DiffText;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Wordings that contradict each other, side by side, with the choice: one of them, or the text as it is for now. */
class ConflictCard extends ListItem {

    /** Characters of the text on each side, so that a word or two can be judged. */
    private static final int CONTEXT = 70;

    private static final int LEAVE = -1;

    private final Conflict conflict;

    /** Answers with the words chosen, or null to leave the text. */
    ConflictCard(
            String version,
            PlanText text,
            Conflict conflict,
            @Nullable String chosen,
            Consumer<@Nullable String> onChoice) {
        this.conflict = conflict;
        addClassName("conflict");
        Quotation place = text.quote(place());
        RadioButtonGroup<Integer> choice = new RadioButtonGroup<>();
        choice.setLabel(version + ", " + PlaceNames.lines(place.firstLine(), place.lastLine(), language()));
        choice.setItems(IntStream.concat(IntStream.range(0, conflict.sides().size()), IntStream.of(LEAVE))
                .boxed()
                .toList());
        choice.setRenderer(new ComponentRenderer<>(this::option));
        choice.setValue(IntStream.range(0, conflict.sides().size())
                .filter(side -> conflict.sides().get(side).words().equals(chosen))
                .findFirst()
                .orElse(LEAVE));
        choice.addValueChangeListener(event -> onChoice.accept(
                event.getValue() == LEAVE
                        ? null
                        : conflict.sides().get(event.getValue()).words()));
        add(choice);
    }

    /** Words added at the very end have no character of their own; they stand after the last one. */
    private Passage place() {
        int last = conflict.item().text().length() - 1;
        int from = Math.min(conflict.at(), last);
        int to = Math.max(from + 1, conflict.at() + conflict.before().length());
        return new Passage(conflict.item().id(), from, conflict.item().id(), to);
    }

    private Component option(int number) {
        if (number == LEAVE) {
            return new Span(t("draft.conflict.leave"));
        }
        Conflict.Side side = conflict.sides().get(number);
        Span whose = new Span(side.by().stream().map(WordingRow::origin).collect(Collectors.joining(" · ")));
        whose.addClassName("whose");
        Div words = new Div(new DiffText(around(conflict.before()), around(side.words())), whose);
        words.addClassName("wording");
        return words;
    }

    private String around(String words) {
        String text = conflict.item().text();
        int from = text.lastIndexOf(' ', Math.max(0, conflict.at() - CONTEXT)) + 1;
        int end = conflict.at() + conflict.before().length();
        int to = text.indexOf(' ', Math.min(text.length(), end + CONTEXT));
        return text.substring(Math.min(from, conflict.at()), conflict.at())
                + words
                + text.substring(end, to < 0 ? text.length() : to);
    }
}
