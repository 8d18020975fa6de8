package fr.lignealigne.bilateral.minutes.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.bilateral.minutes.HandingOverMinutes;
import fr.lignealigne.bilateral.minutes.MinutesAct;
import fr.lignealigne.bilateral.minutes.MinutesAsRead;
import fr.lignealigne.bilateral.minutes.MinutesDetails;
import fr.lignealigne.bilateral.minutes.MinutesState;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.FocusKeeper;
import fr.lignealigne.shared.ui.Pickers;
import fr.lignealigne.shared.ui.Toasts;
import java.time.LocalDate;
import java.util.function.Supplier;

/** What may be done with minutes as a whole, each with what it leads to. */
final class MinutesActs extends Div {

    private final MinutesServices services;
    private final MinutesDetails minutes;
    private final Supplier<MinutesDetails> now;
    private final Runnable changed;

    /** @param now the same with what was written on this page since it was drawn */
    MinutesActs(MinutesServices services, MinutesDetails minutes, Supplier<MinutesDetails> now, Runnable changed) {
        this.services = services;
        this.minutes = minutes;
        this.now = now;
        this.changed = changed;
        addClassNames("row", "acts", "no-print");
        add(MinutesAct.PUT, true, this::put);
        add(MinutesAct.AGREE, true, this::agree);
        add(MinutesAct.VALIDATE, true, this::validate);
        add(MinutesAct.REWRITE, false, this::rewrite);
        add(MinutesAct.CORRECT, false, this::correct);
        setVisible(getComponentCount() > 0);
    }

    private void add(MinutesAct act, boolean isMain, Runnable does) {
        if (minutes.allows(act)) {
            Button button = new Button(t("minutes.act", act), click -> does.run());
            button.setId("act-" + act);
            FocusKeeper.name(button, "act-" + act);
            if (isMain) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            add(button);
        }
    }

    private void put() {
        MinutesAsRead read = now.get().asRead();
        LocalDate today = services.today();
        DatePicker until = Pickers.day(t("minutes.until"));
        until.setMin(today.plusDays(HandingOverMinutes.fewestDays(minutes.round(), minutes.version())));
        until.setMax(today.plusDays(HandingOverMinutes.MOST_DAYS));
        until.setValue(today.plusDays(HandingOverMinutes.USUAL_DAYS));
        until.setId("until");
        Paragraph consequence = new Paragraph(t("minutes.put.consequence", minutes.associationName()));
        new ActDialog(
                        t("minutes.put.title"),
                        t("minutes.act", MinutesAct.PUT),
                        () -> {
                            LocalDate chosen = until.getValue();
                            services.handing().put(services.viewer(), read, chosen == null ? services.today() : chosen);
                            done("minutes.put.done");
                        },
                        until,
                        consequence)
                .open();
    }

    private void agree() {
        Confirm.ask(
                t("minutes.agree.title"), t("minutes.agree.consequence"), t("minutes.act", MinutesAct.AGREE), () -> {
                    services.answering().agree(services.viewer(), minutes.id(), minutes.round());
                    done("minutes.agree.done");
                });
    }

    private void validate() {
        MinutesAsRead read = now.get().asRead();
        boolean isSilent = minutes.state() == MinutesState.PUT;
        LocalDate until = minutes.until();
        Confirm.ask(
                t("minutes.validate.title"),
                isSilent && until != null
                        ? t(
                                minutes.wasObservedBefore()
                                        ? "minutes.validate.silent.objected"
                                        : "minutes.validate.silent",
                                minutes.associationName(),
                                FrenchDates.date(until, language()))
                        : t("minutes.validate.annexed", minutes.associationName()),
                t("minutes.act", MinutesAct.VALIDATE),
                () -> {
                    services.handing().validate(services.viewer(), read);
                    done("minutes.validate.done");
                });
    }

    private void rewrite() {
        services.handing().rewrite(services.viewer(), now.get().asRead());
        done("minutes.rewrite.done");
    }

    private void correct() {
        Confirm.ask(
                t("minutes.correct.title"),
                t("minutes.correct.consequence", minutes.version()),
                t("minutes.act", MinutesAct.CORRECT),
                () -> {
                    services.handing().correct(services.viewer(), minutes.id());
                    done("minutes.correct.done");
                });
    }

    private void done(String key) {
        Toasts.done(t(key));
        changed.run();
    }
}
