package fr.lignealigne.consultation.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Confirm;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** What MIPROF does with a version; each act says beforehand who will see what. */
class VersionActs {

    private static final int USUAL_DAYS = 14;
    private static final LocalTime USUAL_HOUR = LocalTime.of(18, 0);

    private final Versions versions;
    private final Rounds rounds;
    private final Clock clock;
    private final CurrentViewer currentViewer;
    private final Runnable afterwards;

    VersionActs(Versions versions, Rounds rounds, Clock clock, CurrentViewer currentViewer, Runnable afterwards) {
        this.versions = versions;
        this.rounds = rounds;
        this.clock = clock;
        this.currentViewer = currentViewer;
        this.afterwards = afterwards;
    }

    void publish(VersionSummary version) {
        TextArea note = new TextArea(t("versions.publish.note"));
        note.setWidthFull();
        Checkbox embargoed = new Checkbox(t("versions.publish.embargo"));
        MomentField until = new MomentField(t("versions.publish.until"), today().plusDays(1), LocalTime.of(9, 0));
        until.setVisible(false);
        embargoed.addValueChangeListener(event -> until.setVisible(event.getValue()));
        ConfirmDialog dialog = dialog(t("versions.publish.title", version.label()), t("versions.publish.confirm"));
        dialog.add(new Paragraph(t("versions.publish.consequence")), note, embargoed, until);
        dialog.addConfirmListener(event -> {
            Instant embargo = embargoed.getValue() ? until.instant() : null;
            versions.publish(currentViewer.get(), version.id(), note.getValue(), embargo);
            afterwards.run();
        });
        dialog.open();
    }

    void open(VersionSummary version) {
        MomentField closing = new MomentField(t("versions.open.until"), today().plusDays(USUAL_DAYS), USUAL_HOUR);
        ConfirmDialog dialog = dialog(t("versions.open.title", version.label()), t("versions.open.confirm"));
        dialog.add(new Paragraph(t("versions.open.consequence")), closing);
        dialog.addConfirmListener(event -> {
            rounds.open(currentViewer.get(), version.id(), closing.instant());
            afterwards.run();
        });
        dialog.open();
    }

    void moveClosing(VersionSummary version, RoundSummary round) {
        var now = round.closesAt().atZone(Clocks.PARIS);
        MomentField closing = new MomentField(t("versions.open.until"), now.toLocalDate(), now.toLocalTime());
        ConfirmDialog dialog = dialog(t("versions.moveClosing.title"), t("versions.moveClosing.confirm"));
        dialog.add(
                new Paragraph(t("versions.moveClosing.now", FrenchDates.moment(round.closesAt(), language()))),
                closing);
        dialog.addConfirmListener(event -> {
            rounds.moveClosing(currentViewer.get(), version.id(), closing.instant());
            afterwards.run();
        });
        dialog.open();
    }

    void close(VersionSummary version) {
        Confirm.ask(t("versions.close.title"), t("versions.close.consequence"), t("versions.close.confirm"), () -> {
            rounds.close(currentViewer.get(), version.id());
            afterwards.run();
        });
    }

    void discard(VersionSummary version) {
        Confirm.ask(
                t("versions.discard.title", version.label()),
                t("versions.discard.consequence"),
                t("versions.discard.confirm"),
                () -> {
                    versions.discard(currentViewer.get(), version.id());
                    afterwards.run();
                });
    }

    private static ConfirmDialog dialog(String title, String act) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setConfirmText(act);
        dialog.setCancelable(true);
        dialog.setCancelText(t("action.cancel"));
        return dialog;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Clocks.PARIS));
    }
}
