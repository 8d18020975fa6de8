package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.sitting.PointDetails;
import fr.lignealigne.decision.sitting.SittingDetails;
import fr.lignealigne.decision.ui.BegunDecisions;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import java.util.function.Consumer;

/** What one does to a sitting as a whole: opening, leading, turning its pages, taking the last back, closing. */
class SittingActs implements SittingStrip.Ways {

    private final SittingDetails sitting;
    private final SittingServices services;
    private final CurrentViewer currentViewer;
    private final BegunDecisions begun;
    private final Consumer<Runnable> attempt;
    private final Runnable comeBack;

    /**
     * @param attempt does an act, says its refusal, and shows where the sitting is when it succeeded
     * @param comeBack has the page look where the sitting is
     */
    SittingActs(
            SittingDetails sitting,
            SittingServices services,
            CurrentViewer currentViewer,
            BegunDecisions begun,
            Consumer<Runnable> attempt,
            Runnable comeBack) {
        this.sitting = sitting;
        this.services = services;
        this.currentViewer = currentViewer;
        this.begun = begun;
        this.attempt = attempt;
        this.comeBack = comeBack;
    }

    void open() {
        attempt.accept(() -> services.sittings().open(currentViewer.get(), sitting.id()));
    }

    void withdraw() {
        Confirm.ask(t("sitting.withdraw.title"), t("sitting.withdraw.text"), t("sitting.withdraw"), () -> {
            try {
                services.sittings().withdraw(currentViewer.get(), sitting.id());
            } catch (Refusal refusal) {
                Toasts.refused(refusal);
                return;
            }
            UI.getCurrent()
                    .navigate(
                            "arbitrage/seances",
                            QueryParameters.of(
                                    SynopsisAddress.VERSION, sitting.version().toString()));
        });
    }

    @Override
    public void turnTo(int ordinal) {
        attempt.accept(() -> services.sittings().turnTo(currentViewer.get(), sitting.id(), ordinal));
    }

    @Override
    public void lead() {
        attempt.accept(() -> services.sittings().lead(currentViewer.get(), sitting.id()));
    }

    /** What was said comes back into its fields, to be said otherwise. */
    @Override
    public void undo(PointDetails settled) {
        attempt.accept(() -> {
            services.settling().undo(currentViewer.get(), settled.id(), settled.revision());
            Outcome outcome = settled.outcome();
            if (outcome != null) {
                String place = sitting.version() + "/" + settled.firstLine() + "-" + settled.lastLine();
                begun.reopen(place, outcome, settled.reason());
                begun.bringBack(WordingPart.field(place), settled.wording());
            }
            comeBack.run();
        });
    }

    @Override
    public void close() {
        Confirm.ask(
                t("sitting.close.title"),
                t("sitting.close.text", sitting.open()),
                t("sitting.close"),
                () -> attempt.accept(() -> services.sittings().close(currentViewer.get(), sitting.id())));
    }
}
