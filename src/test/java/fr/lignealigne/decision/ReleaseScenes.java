package fr.lignealigne.decision;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Releases for tests, as it takes: somebody of the cabinet prepares, and somebody else confirms. */
@TestComponent
public class ReleaseScenes {

    private final Releasing releasing;
    private final People people;

    ReleaseScenes(Releasing releasing, People people) {
        this.releasing = releasing;
        this.people = people;
    }

    /** Releases at once; what is released already stays so. */
    public void release(Viewer cabinet, PlanVersionId version) {
        release(cabinet, version, null);
    }

    /** Releases at once, and lets the answers be contested until the end of this day. */
    public void release(Viewer cabinet, PlanVersionId version, @Nullable LocalDate lastDay) {
        if (releasing.standing(cabinet, version).round().releasedAt() == null) {
            releasing.prepare(
                    cabinet,
                    version,
                    new ReleaseDraft(null, lastDay),
                    releasing.standing(cabinet, version).readAs());
            confirm(another(), version);
        }
    }

    /** Confirms what stands prepared. */
    public void confirm(Viewer another, PlanVersionId version) {
        releasing.confirm(
                another, version, releasing.plan(another, version).orElseThrow().revision());
    }

    /** Somebody else of the cabinet. */
    public Viewer another() {
        return people.ofTheState(Role.CABINET).viewer();
    }
}
