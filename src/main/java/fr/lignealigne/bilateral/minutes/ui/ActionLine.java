package fr.lignealigne.bilateral.minutes.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.bilateral.minutes.ActionPoint;
import fr.lignealigne.bilateral.minutes.ActionState;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.FocusKeeper;
import fr.lignealigne.shared.ui.Pill;
import fr.lignealigne.shared.ui.Toasts;

/** Something to be done: what, by whom, until when, and how it is closed. */
final class ActionLine extends ListItem {

    ActionLine(MinutesServices services, ActionPoint action, boolean withMeeting, Runnable changed) {
        addClassName("action-line");
        setId("action-" + action.id());
        Div words = new Div(inFrench(new Span(action.what())));
        words.addClassName("words");
        String owner = action.person().isEmpty()
                ? action.ownerName()
                : t("action.person", action.person(), action.ownerName());
        Div facts = new Div(
                state(action), MinutesWords.soft(t("action.owed", owner, FrenchDates.date(action.due(), language()))));
        facts.addClassNames("row", "facts");
        if (withMeeting) {
            facts.add(new Anchor(
                    "echanges/echange/" + action.meeting() + "/compte-rendu",
                    t("action.meeting", action.associationName(), FrenchDates.date(action.heldOn(), language()))));
        }
        words.add(facts);
        String told = action.state() == ActionState.DROPPED ? action.reason() : action.proof();
        if (!told.isEmpty()) {
            Paragraph said = inFrench(new Paragraph(told));
            said.addClassName("small");
            words.add(said);
        }
        add(words);
        if (action.mayClose()) {
            add(acts(services, action, changed));
        }
    }

    private static Pill state(ActionPoint action) {
        if (action.late()) {
            return new Pill(t("action.late"), Pill.Tone.BAD);
        }
        return new Pill(
                t("action.state", action.state()),
                switch (action.state()) {
                    case OPEN -> Pill.Tone.ACCENT;
                    case DONE -> Pill.Tone.GOOD;
                    case DROPPED -> Pill.Tone.PLAIN;
                });
    }

    private static Div acts(MinutesServices services, ActionPoint action, Runnable changed) {
        Div acts = new Div();
        acts.addClassNames("row", "no-print");
        if (action.state() == ActionState.OPEN) {
            Button done = new Button(t("action.done"), click -> ActionDialogs.done(services, action, changed));
            done.setId("done-" + action.id());
            FocusKeeper.name(done, "done-" + action.id());
            done.setAriaLabel(t("action.done.of", action.what()));
            Button drop = new Button(t("action.drop"), click -> ActionDialogs.drop(services, action, changed));
            drop.setAriaLabel(t("action.drop.of", action.what()));
            FocusKeeper.name(drop, "drop-" + action.id());
            drop.addThemeVariants(ButtonVariant.TERTIARY);
            acts.add(done, drop);
        } else {
            Button reopen = new Button(t("action.reopen"), click -> {
                services.followUps().reopen(services.viewer(), action.id());
                changed.run();
                Toasts.done(t("action.reopened"));
            });
            reopen.setAriaLabel(t("action.reopen.of", action.what()));
            FocusKeeper.name(reopen, "reopen-" + action.id());
            reopen.addThemeVariants(ButtonVariant.TERTIARY);
            acts.add(reopen);
        }
        return acts;
    }
}
