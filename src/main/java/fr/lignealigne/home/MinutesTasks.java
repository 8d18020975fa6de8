package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.minutes.ActionPoint;
import fr.lignealigne.bilateral.minutes.FollowUps;
import fr.lignealigne.bilateral.minutes.Minutes;
import fr.lignealigne.bilateral.minutes.MinutesAccess;
import fr.lignealigne.bilateral.minutes.MinutesAct;
import fr.lignealigne.bilateral.minutes.MinutesDetails;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.ui.RemarkAddress;
import fr.lignealigne.shared.FrenchDates;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What awaits a viewer after meetings: minutes to answer or to validate, arbitrations asked for, what is late. */
@Component
class MinutesTasks {

    private final Minutes minutes;
    private final FollowUps followUps;
    private final Remarks remarks;

    MinutesTasks(Minutes minutes, FollowUps followUps, Remarks remarks) {
        this.minutes = minutes;
        this.followUps = followUps;
        this.remarks = remarks;
    }

    List<Task> of(Viewer viewer) {
        if (!MinutesAccess.mayOpenFollowUps(viewer)) {
            return List.of();
        }
        List<Task> tasks = new ArrayList<>();
        minutes.awaiting(viewer).forEach(one -> tasks.add(task(one)));
        if (viewer.is(Role.CABINET)) {
            addArbitrations(tasks, viewer);
        }
        List<ActionPoint> late = followUps.late(viewer);
        if (!late.isEmpty()) {
            tasks.add(new Task(
                    late.size(),
                    t("home.late", late.size()),
                    late.getFirst().what(),
                    t("home.late.action"),
                    "echanges/suites",
                    false));
        }
        return tasks;
    }

    private static Task task(MinutesDetails one) {
        boolean isToAnswer = one.allows(MinutesAct.AGREE);
        return new Task(
                0,
                t(isToAnswer ? "home.minutes.answer" : "home.minutes.validate"),
                isToAnswer && one.until() != null
                        ? t("home.minutes.until", FrenchDates.date(one.until(), language()))
                        : one.associationName(),
                t(isToAnswer ? "home.minutes.answer.action" : "home.minutes.validate.action"),
                "echanges/echange/" + one.meeting() + "/compte-rendu",
                false);
    }

    private void addArbitrations(List<Task> tasks, Viewer viewer) {
        List<RemarkId> asked = minutes.arbitrations(viewer);
        if (!asked.isEmpty()) {
            RemarkDetails first = remarks.get(viewer, asked.getFirst());
            tasks.add(new Task(
                    asked.size(),
                    t("home.arbitrations", asked.size()),
                    t("home.arbitrations.detail", first.organisationName(), String.valueOf(first.code())),
                    t("home.arbitrations.action"),
                    desk(first),
                    false));
        }
    }

    /** Where it is decided; what hangs on no line is read in its thread. */
    private static String desk(RemarkDetails remark) {
        int first = remark.place().firstLine();
        int last = remark.place().lastLine();
        return first == 0
                ? RemarkAddress.of(remark)
                : "arbitrage/" + remark.version() + "/" + (first == last ? first : first + "-" + last);
    }
}
