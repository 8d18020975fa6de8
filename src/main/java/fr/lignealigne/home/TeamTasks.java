package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.RoundState;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.DraftStage;
import fr.lignealigne.remark.Reviewing;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What awaits a viewer among the drafts of their association while a round is open: to review, or to write on. */
@Component
class TeamTasks {

    private final Versions versions;
    private final Rounds rounds;
    private final Reviewing reviewing;
    private final Clock clock;

    TeamTasks(Versions versions, Rounds rounds, Reviewing reviewing, Clock clock) {
        this.versions = versions;
        this.rounds = rounds;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    List<Task> of(Viewer viewer) {
        List<Task> tasks = new ArrayList<>();
        if (viewer.speaksForAnAssociation() && reviewing.team(viewer).reviews()) {
            boolean reads = viewer.is(Role.ASSOCIATION_LEAD);
            DraftStage awaited = reads ? DraftStage.PROPOSED : DraftStage.SENT_BACK;
            for (VersionSummary version : versions.list(viewer)) {
                int count = isOpen(viewer, version) ? count(viewer, version, awaited) : 0;
                if (count > 0) {
                    tasks.add(task(version, count, reads));
                }
            }
        }
        return tasks;
    }

    private boolean isOpen(Viewer viewer, VersionSummary version) {
        return rounds.of(viewer, version.id())
                .filter(round -> round.stateAt(clock.instant()) == RoundState.OPEN)
                .isPresent();
    }

    private int count(Viewer viewer, VersionSummary version, DraftStage stage) {
        return reviewing.of(viewer, version.id()).counts().getOrDefault(stage, 0);
    }

    private static Task task(VersionSummary version, int count, boolean reads) {
        return new Task(
                count,
                t(reads ? "home.proposed" : "home.sentBack", count),
                quoted(version.planTitle()) + " · " + version.label(),
                t(reads ? "home.proposed.action" : "home.sentBack.action"),
                "remarques?version=" + version.id() + "&etape=" + (reads ? "proposees" : "renvoyees"),
                false);
    }
}
