package fr.lignealigne.timeline;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the dates of the procedure break: meetings, rounds and questions that would come too early or too late. */
@Service
@Transactional(readOnly = true)
public class DateConflicts {

    private final Timeline timeline;
    private final List<HangsOnDates> features;

    DateConflicts(Timeline timeline, List<HangsOnDates> features) {
        this.timeline = timeline;
        this.features = features;
    }

    /** Those that stand now, the next first; for whoever sets the dates. */
    public List<DateConflict> standing(Viewer viewer) {
        NotAllowed.unless(TimelineAccess.mayWrite(viewer));
        return against(viewer, Procedure.of(timeline.list(viewer)));
    }

    /** Those that would come if the milestone had these dates, and do not stand now. */
    public List<DateConflict> raised(Viewer viewer, MilestoneId milestone, Dates dates) {
        NotAllowed.unless(TimelineAccess.mayWrite(viewer));
        List<MilestoneDetails> all = timeline.list(viewer);
        List<DateConflict> now = against(viewer, Procedure.of(all));
        Procedure then = new Procedure(all.stream()
                .map(one -> new Procedure.MilestoneDates(one.kind(), one.id().equals(milestone) ? dates : one.dates()))
                .toList());
        return against(viewer, then).stream()
                .filter(conflict -> now.stream().noneMatch(conflict::isSame))
                .toList();
    }

    private List<DateConflict> against(Viewer viewer, Procedure procedure) {
        return features.stream()
                .flatMap(feature -> feature.conflicts(viewer, procedure).stream())
                .sorted(Comparator.comparing(DateConflict::at))
                .toList();
    }
}
