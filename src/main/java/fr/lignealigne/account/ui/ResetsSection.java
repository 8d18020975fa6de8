package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.FactorResets;
import fr.lignealigne.account.MemberSummary;
import fr.lignealigne.account.ResetSummary;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Toasts;

/** Lost second factors that one person asked to take away and another body has to confirm. */
class ResetsSection extends SeatSection {

    private final FactorResets resets;
    private final ProofDialogs proofs;
    private final CurrentViewer currentViewer;
    private final Runnable changed;

    ResetsSection(FactorResets resets, ProofDialogs proofs, CurrentViewer currentViewer, Runnable changed) {
        super(t("factor.reset.title"));
        this.resets = resets;
        this.proofs = proofs;
        this.currentViewer = currentViewer;
        this.changed = changed;
    }

    void show(Viewer viewer) {
        show(resets.waiting(viewer).stream().map(this::line).toList());
    }

    private SeatLine line(ResetSummary reset) {
        SeatLine line = new SeatLine(
                reset.function() + ", " + reset.organisationName(),
                reset.email(),
                t("factor.reset.by", reset.by(), FrenchDates.moment(reset.at(), language())));
        if (reset.mayConfirm()) {
            line.withMain(t("factor.reset.confirm"), () -> confirm(reset));
        }
        if (reset.mayRefuse()) {
            line.with(t(reset.mayConfirm() ? "factor.reset.refuse" : "factor.reset.takeBack"), () -> {
                resets.refuse(currentViewer.get(), reset.person());
                changed.run();
            });
        }
        return line;
    }

    /** By address, where the viewer sees it. */
    private static String who(ResetSummary reset) {
        return reset.email().isEmpty() ? reset.function() + ", " + reset.organisationName() : reset.email();
    }

    private void confirm(ResetSummary reset) {
        proofs.ask(
                t("factor.reset.confirm.title"),
                t("factor.reset.confirm.consequence", who(reset)),
                t("factor.reset.confirm"),
                password -> {
                    resets.confirm(currentViewer.get(), reset.person(), password);
                    Toasts.done(t("factor.reset.done", who(reset)));
                    changed.run();
                });
    }

    /** Offers to ask it for this person, to who may. */
    void offer(MemberCard card, Viewer viewer, MemberSummary person) {
        if (resets.mayAsk(viewer, person)) {
            card.offer(t("factor.reset.offer"), () -> ask(person));
        }
    }

    private void ask(MemberSummary person) {
        proofs.ask(
                t("factor.reset.ask.title"),
                t("factor.reset.ask.consequence", person.email()),
                t("factor.reset.ask"),
                password -> {
                    resets.ask(currentViewer.get(), person.id(), password);
                    Toasts.done(t("factor.reset.asked"));
                    changed.run();
                });
    }
}
