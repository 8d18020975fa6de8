package fr.lignealigne.reader;

import com.vaadin.flow.component.Component;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Hearing;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.live.Telling;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.LineMark;
import fr.lignealigne.remark.LinesChanged;
import fr.lignealigne.remark.Remarks;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
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
    void follow(Component page, PlanVersionId version, BiConsumer<LineRange, Supplier<List<LineMark>>> changed) {
        live.follow(page, LinesChanged.class, change -> change.version().equals(version), hearing(version, changed));
    }

    /** Tells somebody without a page; run the answer to stop. */
    Runnable listen(PersonId person, PlanVersionId version, BiConsumer<LineRange, Supplier<List<LineMark>>> changed) {
        return live.listen(
                person, LinesChanged.class, change -> change.version().equals(version), hearing(version, changed));
    }

    private Hearing<LinesChanged> hearing(
            PlanVersionId version, BiConsumer<LineRange, Supplier<List<LineMark>>> changed) {
        return (viewer, changes, telling) -> {
            LineRange lines = LineRange.over(changes);
            changed.accept(lines, () -> marks(viewer, version, lines, telling));
        };
    }

    private List<LineMark> marks(Viewer viewer, PlanVersionId version, LineRange lines, Telling telling) {
        return telling.seenBy(
                viewer,
                List.of(version, lines),
                () -> remarks.marksTouching(viewer, version, lines.first(), lines.last()));
    }
}
