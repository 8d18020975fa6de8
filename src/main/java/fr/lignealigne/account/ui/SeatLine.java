package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.Role;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One seat in a list: whose it is, what is to know, what one may do. */
class SeatLine extends ListItem {

    private final Div acts = new Div();

    SeatLine(String what, String detail, String origin) {
        Span title = new Span(what);
        title.addClassName("what");
        Div words = new Div(title);
        Stream.of(detail, origin).filter(text -> !text.isBlank()).forEach(text -> {
            Span soft = new Span(text);
            soft.addClassNames("soft", "small", "seat-detail");
            words.add(soft);
        });
        acts.addClassName("row");
        addClassName("seat-line");
        add(words, acts);
    }

    /** Whose seat it is, in one line: function, address, roles. */
    static String of(String function, String email, Set<Role> roles) {
        String held = roles.stream().sorted().map(role -> t("role", role)).collect(Collectors.joining(", "));
        return Stream.of(function, email, held).filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
    }

    SeatLine with(String text, Runnable act) {
        acts.add(new Button(text, event -> act.run()));
        return this;
    }

    SeatLine withMain(String text, Runnable act) {
        Button button = new Button(text, event -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        acts.add(button);
        return this;
    }
}
