package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.Contests;
import fr.lignealigne.account.Proposals;
import fr.lignealigne.account.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What awaits a viewer among the seats: a first lead to confirm, a contest to settle. */
@Component
class SeatTasks {

    private static final String PLACE = "comptes";

    private final Proposals proposals;
    private final Contests contests;

    SeatTasks(Proposals proposals, Contests contests) {
        this.proposals = proposals;
        this.contests = contests;
    }

    List<Task> of(Viewer viewer) {
        List<Task> tasks = new ArrayList<>();
        int contested = contests.countAwaiting(viewer);
        if (contested > 0) {
            tasks.add(new Task(
                    contested,
                    t("home.contests", contested),
                    t("home.contests.detail"),
                    t("home.contests.action"),
                    PLACE,
                    true));
        }
        int proposed = proposals.countAwaiting(viewer);
        if (proposed > 0) {
            tasks.add(new Task(
                    proposed,
                    t("home.proposals", proposed),
                    t("home.proposals.detail"),
                    t("home.proposals.action"),
                    PLACE,
                    contested == 0));
        }
        return tasks;
    }
}
