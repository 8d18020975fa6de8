package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.ContestSummary;
import fr.lignealigne.account.Contests;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Toasts;

/** Contested seats: the coordinator keeps or takes them, the lead who contests may take that back. */
class ContestsSection extends SeatSection {

    private final Contests contests;
    private final ProofDialogs proofs;
    private final CurrentViewer currentViewer;
    private final Runnable changed;

    ContestsSection(Contests contests, ProofDialogs proofs, CurrentViewer currentViewer, Runnable changed) {
        super(t("contest.title"));
        this.contests = contests;
        this.proofs = proofs;
        this.currentViewer = currentViewer;
        this.changed = changed;
    }

    void show(Viewer viewer) {
        show(contests.waiting(viewer).stream().map(this::line).toList());
    }

    private SeatLine line(ContestSummary contest) {
        SeatLine line = new SeatLine(
                contest.organisationName(),
                SeatLine.of(contest.function(), contest.email(), contest.roles()),
                t("contest.by", contest.by(), FrenchDates.moment(contest.at(), language())));
        if (contest.maySettle()) {
            line.withMain(t("contest.keep"), () -> proofs.first(() -> keep(contest)));
            line.with(t("contest.remove"), () -> remove(contest));
        }
        if (contest.own()) {
            line.with(t("contest.takeBack"), () -> {
                contests.takeBack(currentViewer.get(), contest.person());
                Toasts.done(t("contest.takenBack"));
                changed.run();
            });
        }
        return line;
    }

    private void keep(ContestSummary contest) {
        contests.keep(currentViewer.get(), contest.person());
        Toasts.done(t("contest.kept"));
        changed.run();
    }

    private void remove(ContestSummary contest) {
        Confirm.ask(t("contest.remove.title"), t("contest.remove.consequence"), t("contest.remove.act"), () -> {
            contests.remove(currentViewer.get(), contest.person());
            changed.run();
        });
    }

    /** Asks before the seat of this person is contested. */
    static void ask(String seat, Runnable then) {
        Confirm.ask(t("contest.ask.title"), t("contest.ask.consequence", seat), t("contest.ask.act"), then);
    }
}
