package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.decision.sitting.SittingDetails;
import fr.lignealigne.decision.sitting.SittingState;
import fr.lignealigne.decision.ui.DeskKeys;
import fr.lignealigne.decision.ui.DeskWords;
import fr.lignealigne.shared.FrenchDates;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;

/** A sitting that does not run: what it will treat, or what it settled and where its minutes are. */
class SittingPaper extends Div {

    SittingPaper(
            SittingDetails sitting,
            AgendaList agenda,
            boolean maySettle,
            boolean keysAct,
            Runnable open,
            Runnable withdraw) {
        addClassName("sitting-paper");
        H1 title = new H1(sentence(quoted(sitting.title())));
        title.addClassName("page-title");
        Div head = new Div(title);
        head.addClassNames("row", "page-head");
        add(head);
        if (sitting.state() == SittingState.PREPARED) {
            add(words(t("sitting.prepared", sitting.points().size(), sitting.plannedMinutes(), sitting.preparedBy())));
            add(acts(maySettle, open, withdraw));
            if (maySettle) {
                add(new DeskKeys(t("keys.opening"), keysAct));
            }
        } else {
            Instant opened = Objects.requireNonNull(sitting.openedAt());
            Instant closed = Objects.requireNonNull(sitting.closedAt());
            add(words(t(
                    "sitting.held",
                    FrenchDates.fullSpan(opened, closed, language()),
                    sitting.settled(),
                    sitting.points().size())));
            add(words(t(
                    "sitting.attended",
                    sitting.attendees().stream()
                            .map(one -> one.function() + " (" + one.organisationName() + ")")
                            .collect(Collectors.joining(", ")))));
            add(files(sitting));
        }
        add(DeskWords.title("sitting.agenda", sitting.points().size()), agenda);
    }

    private static Paragraph words(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("soft");
        return paragraph;
    }

    private static Component acts(boolean maySettle, Runnable open, Runnable withdraw) {
        Div acts = new Div();
        acts.addClassName("row");
        if (maySettle) {
            Button begin = new Button(t("sitting.open"), event -> open.run());
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            begin.setId("open-sitting");
            begin.getElement().setAttribute("data-key", "enter");
            acts.add(begin);
        } else {
            acts.add(words(t("sitting.opensByCabinet")));
        }
        Button giveUp = new Button(t("sitting.withdraw"), event -> withdraw.run());
        giveUp.addThemeVariants(ButtonVariant.TERTIARY);
        giveUp.setId("withdraw-sitting");
        acts.add(giveUp);
        return acts;
    }

    private static Component files(SittingDetails sitting) {
        Div files = new Div();
        files.addClassName("row");
        for (String kind : new String[] {"pdf", "docx"}) {
            Anchor file = new Anchor("documents/seance/" + sitting.id() + "." + kind, t("sitting.minutes." + kind));
            file.setRouterIgnore(true);
            file.addClassName("button");
            files.add(file);
        }
        return files;
    }
}
