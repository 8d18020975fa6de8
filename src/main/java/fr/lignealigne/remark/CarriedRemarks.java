package fr.lignealigne.remark;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.Comparisons;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remarks of earlier versions in a later one, inside the walls. What is said of them is {@link Confirming}. */
@Service
@Transactional(readOnly = true)
public class CarriedRemarks {

    private final CarryQueries queries;
    private final Remarks remarks;
    private final Versions versions;
    private final Comparisons comparisons;

    CarriedRemarks(CarryQueries queries, Remarks remarks, Versions versions, Comparisons comparisons) {
        this.queries = queries;
        this.remarks = remarks;
        this.versions = versions;
        this.comparisons = comparisons;
    }

    /** What the viewer may read of those that stand on these lines of a later version. */
    public List<CarriedRemark> touching(Viewer viewer, PlanVersionId version, int firstLine, int lastLine) {
        versions.get(viewer, version);
        return queries.touching(viewer, version, firstLine, lastLine);
    }

    /** Those that stand on a measure and its sheet, on one field, or on the plan as a whole. */
    public List<CarriedRemark> on(Viewer viewer, PlanVersionId version, Anchor.Whole anchor) {
        versions.get(viewer, version);
        return queries.on(viewer, version, anchor);
    }

    /** Those of the viewer's own association, by line. */
    public List<CarriedRemark> own(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(RemarkAccess.mayWrite(viewer));
        versions.get(viewer, version);
        return queries.own(viewer, version);
    }

    /** How many places the viewer's association has yet to confirm. */
    public int countWaiting(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(RemarkAccess.mayWrite(viewer));
        versions.get(viewer, version);
        return queries.countWaiting(viewer, version);
    }

    /** How many drafts of the viewer's association were begun on an earlier version and wait to go on in this one. */
    public int countDrafts(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(RemarkAccess.mayWrite(viewer));
        versions.get(viewer, version);
        return queries.countDrafts(viewer, version);
    }

    /** What became of a remark in each later version that the viewer may read, the earliest first. */
    public List<CarriedRemark> history(Viewer viewer, RemarkId id) {
        return history(viewer, List.of(remarks.get(viewer, id))).of(id);
    }

    /** What became of several remarks of one version. */
    public CarryHistory history(Viewer viewer, Collection<RemarkDetails> ofOneVersion) {
        if (ofOneVersion.isEmpty()) {
            return CarryHistory.NONE;
        }
        VersionSummary own = versions.get(viewer, ofOneVersion.iterator().next().version());
        List<RemarkId> ids = ofOneVersion.stream().map(RemarkDetails::id).toList();
        List<VersionSummary> later = versions.list(viewer).stream()
                .filter(other -> other.plan().equals(own.plan()) && other.number() > own.number())
                .sorted(Comparator.comparing(VersionSummary::number))
                .toList();
        List<CarriedRemark> found = later.stream()
                .flatMap(version -> queries.of(viewer, ids, version.id()).stream())
                .toList();
        return new CarryHistory(later, found);
    }

    /** Other places that a doubtful remark might belong to, the likeliest first. */
    public List<Passage> rivals(Viewer viewer, CarriedRemark carried) {
        RemarkDetails.Place place = carried.remark().place();
        return place.passage() == null
                ? List.of()
                : comparisons
                        .passages(viewer, carried.remark().version(), carried.version())
                        .carry(place.passage())
                        .rivals();
    }
}
