package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.plan.Correspondence;
import fr.lignealigne.plan.Item;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.DiffText;
import fr.lignealigne.shared.ui.Pill;
import java.util.stream.Collectors;

/** One item of the earlier version beside what it is believed to have become. */
class CorrectingCard extends Article {

    private final Div acts = new Div();
    private final Div below = new Div();

    CorrectingCard(Correspondence map, Correspondence.Row row, int remarks) {
        addClassName("place-card");
        Div head = new Div();
        head.addClassName("row");
        if (row.toConfirm()) {
            head.add(new Pill(t("carry.toConfirm"), Pill.Tone.WARM));
        } else if (row.isGone()) {
            head.add(new Pill(t("carry.outcome.REMOVED"), Pill.Tone.BAD));
        }
        if (row.corrected()) {
            head.add(new Pill(t("correspondence.byHand"), Pill.Tone.ACCENT));
        }
        if (remarks > 0) {
            head.add(new Pill(t("correspondence.remarks", remarks), Pill.Tone.PLAIN));
        }
        Paragraph old = inFrench(new Paragraph(row.item().text()));
        old.addClassName("serif");
        Div sides = new Div(side(place(map.before().label(), row.item()), old), after(map, row));
        sides.addClassName("sides");
        acts.addClassNames("row", "place-acts");
        add(head, sides, acts, below);
    }

    private static Div after(Correspondence map, Correspondence.Row row) {
        if (row.isGone()) {
            Paragraph gone = new Paragraph(t("correspondence.isGone"));
            gone.addClassName("soft");
            return side(map.after().label(), gone);
        }
        String places = row.places().stream()
                .map(item -> RemarkWords.lines(item.firstLine(), item.lastLine()))
                .collect(Collectors.joining(", "));
        String words = row.places().stream().map(Item::text).collect(Collectors.joining(" "));
        Paragraph now = new Paragraph();
        now.addClassName("serif");
        now.add(new DiffText(row.item().text(), words));
        return side(map.after().label() + ", " + places, now);
    }

    private static String place(String version, Item item) {
        return version + ", " + RemarkWords.lines(item.firstLine(), item.lastLine());
    }

    private static Div side(String place, Component words) {
        Span where = new Span(place);
        where.addClassNames("soft", "small");
        Div side = new Div(where, words);
        side.addClassName("side");
        return side;
    }

    Div acts() {
        return acts;
    }

    void unfold(Component component) {
        boolean isOpen = below.getComponentCount() > 0;
        below.removeAll();
        if (!isOpen) {
            below.add(component);
        }
    }

    static Button main(String text, Runnable act) {
        Button button = new Button(text, event -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    static Button quiet(String text, Runnable act) {
        Button button = new Button(text, event -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
