package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.Contests;
import fr.lignealigne.account.FirstSeats;
import fr.lignealigne.account.Proposals;
import fr.lignealigne.account.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What awaits a viewer among the seats: the first day, a first lead to confirm, a contest to settle. */
@Component
class SeatTasks {

    private static final String PLACE = "comptes";

    private final Proposals proposals;
    private final Contests contests;
    private final FirstSeats firstSeats;
    private final FirstDay firstDay;

    SeatTasks(Proposals proposals, Contests contests, FirstSeats firstSeats, FirstDay firstDay) {
        this.proposals = proposals;
        this.contests = contests;
        this.firstSeats = firstSeats;
        this.firstDay = firstDay;
    }

    List<Task> of(Viewer viewer) {
        List<Task> tasks = new ArrayList<>();
        addFirstDay(tasks, viewer);
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

    /** Until all is done; a first holder to confirm goes before the rest of it. */
    private void addFirstDay(List<Task> tasks, Viewer viewer) {
        int named = firstSeats.countAwaiting(viewer);
        int left = named > 0 ? named : firstDay.left(viewer);
        if (left > 0) {
            tasks.add(new Task(
                    left,
                    t(named > 0 ? "home.firstSeats" : "home.firstDay", left),
                    t(named > 0 ? "home.firstSeats.detail" : "home.firstDay.detail"),
                    t(named > 0 ? "home.firstSeats.action" : "home.firstDay.action"),
                    "premier-jour",
                    true));
        }
    }
}
