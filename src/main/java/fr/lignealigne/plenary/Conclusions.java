package fr.lignealigne.plenary;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.timeline.Dates;
import fr.lignealigne.timeline.MilestoneDetails;
import fr.lignealigne.timeline.MilestoneDraft;
import fr.lignealigne.timeline.MilestoneId;
import fr.lignealigne.timeline.MilestoneKind;
import fr.lignealigne.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a plenary decided, and the dates it set; a date may become a milestone of the procedure. */
@Service
@Transactional(readOnly = true)
public class Conclusions {

    private final PlenaryRepository plenaries;
    private final ConclusionRepository conclusions;
    private final PlenaryStandings standings;
    private final Timeline timeline;

    Conclusions(
            PlenaryRepository plenaries,
            ConclusionRepository conclusions,
            PlenaryStandings standings,
            Timeline timeline) {
        this.plenaries = plenaries;
        this.conclusions = conclusions;
        this.standings = standings;
        this.timeline = timeline;
    }

    /** Decisions and next dates, each kind in its order. */
    public List<ConclusionDetails> of(Viewer viewer, PlenaryId id) {
        NotAllowed.unless(PlenaryAccess.mayArrange(viewer));
        plenaries.findById(id.value()).orElseThrow(NotFound::new);
        return conclusions.findByPlenaryIdOrderByPosition(id.value()).stream()
                .map(Conclusion::details)
                .toList();
    }

    @Transactional
    public ConclusionId add(Viewer viewer, PlenaryId id, ConclusionDraft draft) {
        Plenary plenary = begin(viewer, id);
        draft.check();
        OrderedRows<Conclusion> rows = new OrderedRows<>(conclusions, id);
        Conclusion added = rows.append(new Conclusion(id, rows.end(), draft));
        standings.tellInside(plenary);
        return new ConclusionId(added.rowId());
    }

    /**
     * Puts one that was removed back where it stood, with the milestone that it had become.
     *
     * @param rank among all of the plenary, from 0 on
     */
    @Transactional
    public ConclusionId putBack(Viewer viewer, PlenaryId id, ConclusionDetails gone, int rank) {
        Plenary plenary = begin(viewer, id);
        gone.said().check();
        OrderedRows<Conclusion> rows = new OrderedRows<>(conclusions, id);
        Conclusion back = new Conclusion(id, rows.end(), gone.said());
        timeline.list(viewer).stream()
                .map(MilestoneDetails::id)
                .filter(milestone -> milestone.equals(gone.milestone()))
                .forEach(back::become);
        ConclusionId placed = new ConclusionId(rows.insertAt(back, rank).rowId());
        standings.tellInside(plenary);
        return placed;
    }

    /** Changes one that was read at this revision. */
    @Transactional
    public void change(Viewer viewer, PlenaryId id, ConclusionId conclusion, long revision, ConclusionDraft draft) {
        Plenary plenary = begin(viewer, id);
        draft.check();
        Conclusion row = new OrderedRows<>(conclusions, id).get(conclusion.value());
        row.expect(revision);
        row.write(draft);
        conclusions.flush();
        standings.tellInside(plenary);
    }

    @Transactional
    public void remove(Viewer viewer, PlenaryId id, ConclusionId conclusion, long revision) {
        Plenary plenary = begin(viewer, id);
        Conclusion row = new OrderedRows<>(conclusions, id).get(conclusion.value());
        row.expect(revision);
        conclusions.delete(row);
        standings.tellInside(plenary);
    }

    /** Puts a next date into the calendar of the procedure, tentative, where everybody at the table sees it. */
    @Transactional
    public MilestoneId makeMilestone(
            Viewer viewer, PlenaryId id, ConclusionId conclusion, MilestoneKind kind, String title) {
        Plenary plenary = begin(viewer, id);
        Conclusion row = new OrderedRows<>(conclusions, id).get(conclusion.value());
        LocalDate day = row.dayToSet();
        MilestoneId milestone = timeline.add(viewer, new MilestoneDraft(null, kind, title, "", new Dates(day, day)));
        row.become(milestone);
        standings.tellInside(plenary);
        return milestone;
    }

    private Plenary begin(Viewer viewer, PlenaryId id) {
        NotAllowed.unless(PlenaryAccess.mayArrange(viewer));
        Plenary plenary = standings.hold(viewer, id);
        plenary.beginMinutes();
        return plenary;
    }
}
