package fr.lignealigne.collective.position.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.position.Answer;
import fr.lignealigne.collective.position.AnswerDraft;
import fr.lignealigne.collective.position.PositionAccess;
import fr.lignealigne.collective.position.PositionDetails;
import fr.lignealigne.collective.position.PositionSeat;
import fr.lignealigne.privacy.ui.ClearedHere;
import fr.lignealigne.privacy.ui.PersonalDataNotice;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the viewer's own association said of the text on this page, and what its lead may say. */
final class AnswerPane extends Section {

    private final PositionServices services;
    private final Paragraph said = new Paragraph();
    private final Paragraph explained = new Paragraph();
    private final Button sign =
            new Button(t("position.sign"), event -> answer(AnswerDraft.SIGN, "position.done.signed"));
    private final Button dissent = new Button(t("position.dissent"), event -> dissent());
    private final Button abstain =
            new Button(t("position.abstain"), event -> answer(AnswerDraft.ABSTAIN, "position.done.abstained"));
    private final Button takeBack = new Button(t("position.takeBack"), event -> takeBack());
    private final Div acts = new Div(sign, dissent, abstain, takeBack);
    private @Nullable PositionDetails read;

    AnswerPane(PositionServices services) {
        this.services = services;
        addClassName("position-answer");
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        abstain.addThemeVariants(ButtonVariant.TERTIARY);
        takeBack.addThemeVariants(ButtonVariant.TERTIARY);
        takeBack.setId("take-back");
        sign.setId("sign");
        dissent.setId("dissent");
        abstain.setId("abstain");
        acts.addClassName("row");
        said.addClassName("own-answer");
        explained.addClassNames("small", "soft");
        add(PositionWords.title(t("position.own")), said, acts, explained);
    }

    /** What the page shows now: this is the text that an answer is given on. */
    void show(PositionDetails position) {
        read = position;
        follow(position);
    }

    /** What is true now, of the text that the page shows still; nothing is moved. */
    void follow(PositionDetails now) {
        Viewer viewer = services.currentViewer().get();
        PositionSeat seat = now.seatOf(viewer.organisation()).orElse(null);
        setVisible(seat != null);
        if (seat == null) {
            return;
        }
        said.setText(said(seat));
        boolean mayAnswer = PositionAccess.mayAnswer(viewer) && now.takesAnswers();
        acts.setVisible(mayAnswer);
        takeBack.setVisible(seat.answer() != null);
        explained.setVisible(!now.isOver());
        explained.setText(t(
                mayAnswer
                        ? "position.explain.sign"
                        : now.takesAnswers() ? "position.explain.lead" : "position.explain.closed"));
    }

    private static String said(PositionSeat seat) {
        Answer answer = seat.answer();
        if (answer == null) {
            return t("position.own.silent");
        }
        if (!seat.isOfThisText()) {
            return t("position.own.onEarlier");
        }
        String said = t("position.own", answer);
        return seat.mandate() == null
                ? said
                : said + " " + t("position.own.underMandate", PositionWords.underMandate(seat.mandate()));
    }

    private void answer(AnswerDraft draft, String done) {
        unlessWordsGo("position.answer.replace", () -> give(draft), done);
    }

    private void takeBack() {
        PositionDetails shown = Objects.requireNonNull(read);
        unlessWordsGo(
                "position.takeBack",
                () -> {
                    services.signing().takeBack(services.currentViewer().get(), shown.id());
                    follow(services.positions().get(services.currentViewer().get(), shown.id()));
                },
                "position.done.takenBack");
    }

    /** Where the words of a dissent go with it, whoever wrote them, they are shown and the act is asked for again. */
    private void unlessWordsGo(String key, Runnable act, String done) {
        String words;
        try {
            words = ownDissent();
        } catch (Refusal refused) {
            Toasts.refused(refused);
            return;
        }
        if (words.isEmpty()) {
            attempt(act, done);
            return;
        }
        Element quoted = inFrench(new Element("blockquote"));
        quoted.setText(words);
        Div going = new Div(new Paragraph(t("position.dissent.goes")));
        going.setId("dissent-goes");
        going.addClassName("own-words");
        going.getElement().appendChild(quoted);
        ActDialog dialog = new ActDialog(
                t(key + ".title"),
                t(key + ".confirm"),
                () -> {
                    act.run();
                    Toasts.done(t(done));
                },
                going);
        dialog.setCancelText(t("position.dissent.keep"));
        dialog.open();
    }

    /** As it is now: a colleague may have written it since. */
    private String ownDissent() {
        Viewer viewer = services.currentViewer().get();
        return services.positions()
                .get(viewer, Objects.requireNonNull(read).id())
                .seatOf(viewer.organisation())
                .map(PositionSeat::dissent)
                .orElse("");
    }

    private static void attempt(Runnable act, String done) {
        try {
            act.run();
            Toasts.done(t(done));
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }

    private void give(AnswerDraft draft) {
        PositionDetails shown = Objects.requireNonNull(read);
        Viewer viewer = services.currentViewer().get();
        services.signing().answer(viewer, shown.id(), shown.text().number(), draft);
        follow(services.positions().get(viewer, shown.id()));
    }

    private void dissent() {
        PositionDetails shown = Objects.requireNonNull(read);
        TextArea words = new TextArea(t("position.dissent.words"));
        shown.seatOf(services.currentViewer().get().organisation()).ifPresent(seat -> words.setValue(seat.dissent()));
        words.setId("dissent-words");
        words.setWidthFull();
        Kept kept = Kept.on(words, "position/" + shown.id() + "/dissent");
        Checkbox carried = new Checkbox(t("position.dissent.carry"), false);
        Paragraph who = new Paragraph(t("position.dissent.who"));
        who.addClassNames("small", "soft");
        new ActDialog(
                        t("position.dissent.title"),
                        t("position.dissent.confirm"),
                        () -> {
                            give(AnswerDraft.dissent(words.getValue(), carried.getValue()));
                            kept.done();
                            Toasts.done(t("position.done.dissented"));
                        },
                        words,
                        new PersonalDataNotice(words, new ClearedHere()),
                        carried,
                        who)
                .open();
        words.focus();
    }
}
