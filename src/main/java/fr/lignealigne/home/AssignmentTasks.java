package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.assignment.AssignmentAccess;
import fr.lignealigne.decision.assignment.AssignmentDetails;
import fr.lignealigne.decision.assignment.Assignments;
import fr.lignealigne.shared.FrenchDates;
import java.util.List;
import org.springframework.stereotype.Component;

/** The passages in the viewer's own care that are not decided. */
@Component
class AssignmentTasks {

    private final Assignments assignments;

    AssignmentTasks(Assignments assignments) {
        this.assignments = assignments;
    }

    List<Task> of(Viewer viewer) {
        if (!AssignmentAccess.mayFollow(viewer)) {
            return List.of();
        }
        List<AssignmentDetails> own = assignments.own(viewer).stream()
                .filter(AssignmentDetails::isOpen)
                .toList();
        return own.isEmpty()
                ? List.of()
                : List.of(new Task(
                        own.size(),
                        t("home.assignments", own.size()),
                        t(
                                "home.referrals.detail",
                                FrenchDates.dayName(own.getFirst().due(), language())),
                        t("home.assignments.action"),
                        "qui-fait-quoi?personne=" + viewer.person(),
                        false));
    }
}
