package fr.lignealigne.reader;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Telling;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.LineMark;
import fr.lignealigne.remark.LinesChanged;
import fr.lignealigne.remark.MarkedLines;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.WholeMark;
import java.util.List;

/** Where remarks changed, and what a page's viewer may see there now: read once for all pages that see it alike. */
final class ChangedMarks {

    private final Remarks remarks;
    private final PlanVersionId version;
    private final List<LinesChanged> changes;
    private final Viewer viewer;
    private final Telling telling;

    ChangedMarks(Remarks remarks, PlanVersionId version, List<LinesChanged> changes, Viewer viewer, Telling telling) {
        this.remarks = remarks;
        this.version = version;
        this.changes = changes;
        this.viewer = viewer;
        this.telling = telling;
    }

    /** From the first to the last line that changed. */
    LineRange lines() {
        return LineRange.over(changes);
    }

    /** Whether something may have been said of the plan, of a measure or of a field. */
    boolean areOnAWhole() {
        return changes.stream().anyMatch(LinesChanged::onAWhole);
    }

    List<LineMark> marks() {
        LineRange lines = lines();
        MarkedLines marked =
                telling.once(List.of(version, lines), () -> remarks.marked(version, lines.first(), lines.last()));
        return telling.seenBy(viewer, List.of(version, lines), () -> marked.seenBy(viewer));
    }

    List<WholeMark> wholes() {
        return telling.seenBy(viewer, List.of(version, WholeMark.class), () -> remarks.wholes(viewer, version));
    }
}
