package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.MemberState;
import fr.lignealigne.account.MemberSummary;
import fr.lignealigne.shared.ui.Pill;

/** A person: function and address, state and roles, and what one may do. */
class MemberCard extends Article {

    private final Div acts = new Div();
    private final String name;

    MemberCard(MemberSummary person) {
        name = person.function().isBlank() ? person.email() : person.function();
        Span function = new Span(person.function());
        function.addClassName("what");
        Span email = new Span(person.email());
        email.addClassNames("soft", "small");
        Div roles = new Div(new Pill(t("member.state", person.state()), tone(person.state())));
        roles.addClassName("row");
        person.roles().stream().sorted().forEach(role -> roles.add(new Pill(t("role", role), Pill.Tone.ACCENT)));
        acts.addClassName("row");
        addClassName("entry");
        add(new Div(function, email), roles, acts);
    }

    void offer(String text, Runnable act) {
        Button button = new Button(text, event -> act.run());
        button.setAriaLabel(t("member.actOn", text, name));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        acts.add(button);
    }

    private static Pill.Tone tone(MemberState state) {
        return switch (state) {
            case INVITED -> Pill.Tone.WARM;
            case ACTIVE -> Pill.Tone.GOOD;
            case DISABLED -> Pill.Tone.PLAIN;
            case FROZEN -> Pill.Tone.BAD;
        };
    }
}
