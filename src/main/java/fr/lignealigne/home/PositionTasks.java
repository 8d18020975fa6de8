package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.position.PositionAccess;
import fr.lignealigne.collective.position.PositionSummary;
import fr.lignealigne.collective.position.Positions;
import fr.lignealigne.shared.FrenchDates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What awaits a viewer among joint positions: to sign, or closing soon while associations are silent. */
@Component
class PositionTasks {

    /** From here on the coordinator is told who said nothing. */
    private static final Duration SOON = Duration.ofDays(4);

    private final Positions positions;
    private final Clock clock;

    PositionTasks(Positions positions, Clock clock) {
        this.positions = positions;
        this.clock = clock;
    }

    List<Task> of(Viewer viewer) {
        List<Task> tasks = new ArrayList<>();
        if (PositionAccess.mayRead(viewer)) {
            List<PositionSummary> open = positions.takingAnswers(viewer);
            if (PositionAccess.mayAnswer(viewer)) {
                addToSign(tasks, viewer, open);
            }
            if (PositionAccess.mayRemind(viewer)) {
                addClosing(tasks, open);
            }
        }
        return tasks;
    }

    private static void addToSign(List<Task> tasks, Viewer viewer, List<PositionSummary> open) {
        List<PositionSummary> waiting =
                open.stream().filter(one -> one.awaits(viewer.organisation())).toList();
        if (!waiting.isEmpty()) {
            PositionSummary first = waiting.getFirst();
            tasks.add(new Task(
                    waiting.size(),
                    t("home.toSign", waiting.size()),
                    t("home.toSign.detail", moment(first)),
                    t("home.toSign.action"),
                    path(first),
                    false));
        }
    }

    private void addClosing(List<Task> tasks, List<PositionSummary> open) {
        Instant soon = clock.instant().plus(SOON);
        for (PositionSummary one : open) {
            if (!one.awaited().isEmpty() && closing(one).isBefore(soon)) {
                List<String> names = one.awaited().stream()
                        .map(PositionSummary.Awaited::name)
                        .toList();
                tasks.add(new Task(
                        names.size(),
                        t("home.silent", names.size()),
                        t("home.silent.detail", moment(one), String.join(", ", names)),
                        t("home.silent.action"),
                        path(one) + "#relances",
                        false));
            }
        }
    }

    private static String path(PositionSummary one) {
        return "collectif/position/" + one.id();
    }

    private static String moment(PositionSummary one) {
        return FrenchDates.moment(closing(one), language());
    }

    private static Instant closing(PositionSummary one) {
        return Objects.requireNonNull(one.closesAt());
    }
}
