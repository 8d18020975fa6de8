package fr.lignealigne.reader;

import com.vaadin.flow.component.Component;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.live.Hearing;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.LinesChanged;
import fr.lignealigne.remark.Remarks;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Tells open pages of a version where remarks changed, and the marks there if they want them. */
@Service
class LiveMarks {

    private final Remarks remarks;
    private final LivePages live;

    LiveMarks(Remarks remarks, LivePages live) {
        this.remarks = remarks;
        this.live = live;
    }

    /** Tells a page from now until it is closed, in its own turn. */
    void follow(Component page, PlanVersionId version, Consumer<ChangedMarks> changed) {
        live.follow(page, LinesChanged.class, change -> change.version().equals(version), hearing(version, changed));
    }

    /** Tells somebody without a page; run the answer to stop. */
    Runnable listen(PersonId person, PlanVersionId version, Consumer<ChangedMarks> changed) {
        return live.listen(
                person, LinesChanged.class, change -> change.version().equals(version), hearing(version, changed));
    }

    private Hearing<LinesChanged> hearing(PlanVersionId version, Consumer<ChangedMarks> changed) {
        return (viewer, changes, telling) ->
                changed.accept(new ChangedMarks(remarks, version, changes, viewer, telling));
    }
}
