package fr.lignealigne.consultation.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.ui.ProofDialogs;
import fr.lignealigne.consultation.CarryForecast;
import fr.lignealigne.consultation.RoundState;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** What MIPROF does with a version; each act says beforehand who will see what. */
class VersionActs {

    private static final int USUAL_DAYS = 14;
    private static final LocalTime USUAL_HOUR = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Versions versions;
    private final Rounds rounds;
    private final CarryForecast forecast;
    private final ProofDialogs proofs;
    private final Clock clock;
    private final CurrentViewer currentViewer;
    private final Runnable afterwards;

    VersionActs(
            Versions versions,
            Rounds rounds,
            CarryForecast forecast,
            ProofDialogs proofs,
            Clock clock,
            CurrentViewer currentViewer,
            Runnable afterwards) {
        this.versions = versions;
        this.rounds = rounds;
        this.forecast = forecast;
        this.proofs = proofs;
        this.clock = clock;
        this.currentViewer = currentViewer;
        this.afterwards = afterwards;
    }

    void publish(VersionSummary version) {
        proofs.first(() -> askToPublish(version));
    }

    private void askToPublish(VersionSummary version) {
        TextArea note = new TextArea(t("versions.publish.note"));
        note.setHelperText(t("versions.publish.noteHelp"));
        note.setId("note");
        Kept kept = Kept.on(note, "change-note/" + version.id());
        Checkbox embargoed = new Checkbox(t("versions.publish.embargo"));
        embargoed.setId("embargoed");
        MomentField until = new MomentField(t("versions.publish.until"), today().plusDays(1), MORNING);
        Paragraph readers = new Paragraph(t("versions.publish.atOnce"));
        until.setVisible(false);
        embargoed.addValueChangeListener(event -> {
            until.setVisible(event.getValue());
            readers.setText(t(event.getValue() ? "versions.publish.later" : "versions.publish.atOnce"));
        });
        new ActDialog(
                        t("versions.publish.title", version.label()),
                        t("versions.publish.confirm"),
                        () -> {
                            Instant embargo = embargoed.getValue() ? until.instant() : null;
                            versions.publish(currentViewer.get(), version.id(), note.getValue(), embargo);
                            kept.done();
                            done(t("versions.publish.done", version.label()));
                        },
                        readers,
                        new Paragraph(t("versions.publish.forGood")),
                        replaced(version),
                        new ForecastTable(forecast.of(currentViewer.get(), version.id())),
                        checked(version),
                        note,
                        embargoed,
                        until)
                .open();
    }

    /** What becomes of the version that this one replaces, and of its round. */
    private Paragraph replaced(VersionSummary version) {
        Optional<VersionSummary> earlier = replacedBy(version);
        Paragraph said = new Paragraph();
        earlier.ifPresent(other -> {
            boolean open = rounds.of(currentViewer.get(), other.id())
                    .filter(round -> round.stateAt(clock.instant()) == RoundState.OPEN)
                    .isPresent();
            said.setText(t(open ? "versions.publish.replacesOpen" : "versions.publish.replaces", other.label()));
        });
        said.setVisible(earlier.isPresent());
        return said;
    }

    /** Where the publisher checks, before the click, what became of the lines. */
    private Anchor checked(VersionSummary version) {
        Anchor check = new Anchor("", t("versions.publish.check"));
        Optional<VersionSummary> earlier = replacedBy(version);
        earlier.ifPresent(other -> check.setHref("correspondance/" + other.id() + "/" + version.id()));
        check.setVisible(earlier.isPresent());
        return check;
    }

    private Optional<VersionSummary> replacedBy(VersionSummary version) {
        return versions.list(currentViewer.get()).stream()
                .filter(other -> other.plan().equals(version.plan()) && other.state() == VersionState.PUBLISHED)
                .findFirst();
    }

    void open(VersionSummary version) {
        MomentField closing = new MomentField(t("versions.open.until"), today().plusDays(USUAL_DAYS), USUAL_HOUR);
        Instant embargo = version.embargoUntil();
        String consequence = embargo != null && embargo.isAfter(clock.instant())
                ? t("versions.open.afterEmbargo", FrenchDates.moment(embargo, language()))
                : t("versions.open.consequence");
        new ActDialog(
                        t("versions.open.title", version.label()),
                        t("versions.open.confirm"),
                        () -> {
                            rounds.open(currentViewer.get(), version.id(), closing.instant());
                            done(t("versions.open.done", version.label()));
                        },
                        new Paragraph(consequence),
                        closing)
                .open();
    }

    void moveClosing(VersionSummary version, RoundSummary round) {
        var now = round.closesAt().atZone(Clocks.PARIS);
        MomentField closing = new MomentField(t("versions.open.until"), now.toLocalDate(), now.toLocalTime());
        new ActDialog(
                        t("versions.moveClosing.title"),
                        t("versions.moveClosing.confirm"),
                        () -> {
                            rounds.moveClosing(currentViewer.get(), version.id(), closing.instant());
                            done(t("versions.moveClosing.done", FrenchDates.moment(closing.instant(), language())));
                        },
                        new Paragraph(t("versions.moveClosing.now", FrenchDates.moment(round.closesAt(), language()))),
                        closing)
                .open();
    }

    void close(VersionSummary version) {
        Confirm.ask(t("versions.close.title"), t("versions.close.consequence"), t("versions.close.confirm"), () -> {
            rounds.close(currentViewer.get(), version.id());
            done(t("versions.close.done", version.label()));
        });
    }

    void discard(VersionSummary version) {
        Confirm.ask(
                t("versions.discard.title", version.label()),
                t("versions.discard.consequence"),
                t("versions.discard.confirm"),
                () -> {
                    versions.discard(currentViewer.get(), version.id());
                    done(t("versions.discard.done", version.label()));
                });
    }

    private void done(String sentence) {
        Toasts.done(sentence);
        afterwards.run();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Clocks.PARIS));
    }
}
