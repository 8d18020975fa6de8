package fr.lignealigne.question.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.ui.MomentField;
import fr.lignealigne.question.QuestionDetails;
import fr.lignealigne.question.QuestionState;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.time.LocalDate;
import java.time.LocalTime;

/** What the cabinet, or MIPROF before it is opened, may do with a question. */
final class AskingActs extends Div {

    private static final int USUAL_DAYS = 7;

    private final QuestionServices services;
    private final Runnable listChanged;

    AskingActs(QuestionServices services, Runnable listChanged) {
        this.services = services;
        this.listChanged = listChanged;
        addClassNames("row", "asking-acts");
    }

    private Viewer viewer() {
        return services.currentViewer().get();
    }

    void show(QuestionDetails question) {
        removeAll();
        boolean asks = services.questions().mayAsk(viewer());
        switch (question.state()) {
            case PREPARED -> {
                if (asks) {
                    offer(question, "question.open", () -> open(question)).addThemeVariants(ButtonVariant.PRIMARY);
                }
                offer(question, "question.change", () -> QuestionDialog.change(services, question, listChanged));
                offer(question, "question.discard", () -> discard(question));
            }
            case OPEN -> {
                if (asks) {
                    offer(question, "question.moveClosing", () -> reopen(question));
                    offer(question, "question.close", () -> close(question));
                    offer(question, "question.withdraw", () -> withdraw(question));
                }
            }
            case CLOSED -> {
                if (asks) {
                    offer(question, "question.reopen", () -> reopen(question));
                    offer(question, "question.withdraw", () -> withdraw(question));
                }
            }
            case WITHDRAWN -> {}
        }
        setVisible(getComponentCount() > 0);
    }

    void askForDate(QuestionDetails question) {
        if (question.state() == QuestionState.OPEN && services.questions().mayAsk(viewer())) {
            reopen(question);
        }
    }

    private Button offer(QuestionDetails question, String key, Runnable act) {
        Button button = new Button(t(key), event -> act.run());
        button.setAriaLabel(t("question.actOn", button.getText(), question.words()));
        add(button);
        return button;
    }

    private void open(QuestionDetails question) {
        Confirm.ask(
                t("question.open.title"),
                t(
                        question.toAll() ? "question.open.all" : "question.open.chosen",
                        question.addressees().size()),
                t("question.open"),
                () -> {
                    services.questions().open(viewer(), question.id());
                    Toasts.done(t("question.opened.done"));
                    listChanged.run();
                });
    }

    private void discard(QuestionDetails question) {
        Confirm.ask(t("question.discard.title"), t("question.discard.consequence"), t("question.discard.act"), () -> {
            services.questions().discard(viewer(), question.id());
            listChanged.run();
        });
    }

    private void close(QuestionDetails question) {
        Confirm.ask(t("question.close.title"), t("question.close.consequence"), t("question.close"), () -> {
            services.questions().close(viewer(), question.id());
            listChanged.run();
        });
    }

    private void reopen(QuestionDetails question) {
        LocalDate day =
                LocalDate.ofInstant(services.clock().instant(), Clocks.PARIS).plusDays(USUAL_DAYS);
        MomentField until = new MomentField(t("question.closesAt"), day, LocalTime.of(18, 0));
        new ActDialog(
                        t("question.reopen.title"),
                        t("question.reopen.act"),
                        () -> {
                            services.questions().reopen(viewer(), question.id(), until.instant());
                            listChanged.run();
                        },
                        new Paragraph(t("question.reopen.consequence")),
                        until)
                .open();
    }

    private void withdraw(QuestionDetails question) {
        TextArea reason = new TextArea(t("question.reason"));
        Kept kept = Kept.on(reason, "question-withdrawal/" + question.id());
        new ActDialog(
                        t("question.withdraw.title"),
                        t("question.withdraw.act"),
                        () -> {
                            services.questions().withdraw(viewer(), question.id(), reason.getValue());
                            kept.done();
                            listChanged.run();
                        },
                        new Paragraph(t("question.withdraw.consequence")),
                        reason)
                .open();
    }
}
