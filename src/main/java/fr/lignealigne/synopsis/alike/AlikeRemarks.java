package fr.lignealigne.synopsis.alike;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.synopsis.SynopsisAccess;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which deposited remarks ask for the same as another one, for those who prepare the answer. It is suggested, with the words that
 * made it be; a person gathers them ({@link RemarkGroups}).
 */
@Service
@Transactional(readOnly = true)
public class AlikeRemarks {

    /** Remarks in a suggested heap; whoever gathers more adds them. */
    private static final int LARGEST = 25;

    private static final int SHARED_WORDS = 5;

    /** Versions whose words are kept at hand, by node: a page after a page asks for the same. */
    private static final int KEPT = 3;

    private final AlikeQueries queries;
    private final GroupTable groups;
    private final Versions versions;
    private final Map<PlanVersionId, Compared> kept = new LinkedHashMap<>();
    private final ReentrantLock comparing = new ReentrantLock();

    private record Compared(String standing, Likeness<RemarkId> likeness) {}

    AlikeRemarks(AlikeQueries queries, GroupTable groups, Versions versions) {
        this.queries = queries;
        this.groups = groups;
        this.versions = versions;
    }

    /**
     * What each of these remarks resembles, the most alike first; those that resemble nothing are left out.
     *
     * @param most for each
     */
    public Map<RemarkId, List<Alike>> near(
            Viewer viewer, PlanVersionId version, Collection<RemarkId> remarks, int most) {
        Likeness<RemarkId> likeness = likeness(viewer, version);
        Map<RemarkId, List<Alike>> found = new HashMap<>();
        for (RemarkId remark : remarks) {
            List<Alike> near = likeness.near(remark, Likeness.NEAR, most, one -> !remarks.contains(one)).stream()
                    .map(one -> new Alike(one.key(), one.score(), one.shared()))
                    .toList();
            if (!near.isEmpty()) {
                found.put(remark, near);
            }
        }
        return found;
    }

    /** Heaps of remarks that are in no group, the largest first. */
    public List<AlikeHeap> heaps(Viewer viewer, PlanVersionId version) {
        Likeness<RemarkId> likeness = likeness(viewer, version);
        Set<RemarkId> gathered = groups.gathered(version);
        return likeness.heaps(Likeness.NEAR, LARGEST).stream()
                .map(heap ->
                        heap.stream().filter(one -> !gathered.contains(one)).toList())
                .filter(heap -> heap.size() > 1)
                .sorted(Comparator.comparing((List<RemarkId> heap) -> heap.size())
                        .reversed())
                .map(heap -> new AlikeHeap(heap, likeness.common(heap, SHARED_WORDS)))
                .toList();
    }

    /** While somebody compares the words anew, others have them as they were: what came since resembles nothing yet. */
    private Likeness<RemarkId> likeness(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(SynopsisAccess.mayRead(viewer));
        versions.get(viewer, version);
        String standing = queries.standing(version);
        Compared known = known(version);
        if (known != null && (known.standing().equals(standing) || !comparing.tryLock())) {
            return known.likeness();
        }
        if (known == null) {
            comparing.lock();
        }
        try {
            Compared meanwhile = known(version);
            return meanwhile != null && meanwhile.standing().equals(standing)
                    ? meanwhile.likeness()
                    : compare(version, standing);
        } finally {
            comparing.unlock();
        }
    }

    private @Nullable Compared known(PlanVersionId version) {
        synchronized (kept) {
            return kept.get(version);
        }
    }

    private Likeness<RemarkId> compare(PlanVersionId version, String standing) {
        Likeness<RemarkId> likeness = new Likeness<>(queries.said(version));
        synchronized (kept) {
            kept.remove(version);
            kept.put(version, new Compared(standing, likeness));
            List<PlanVersionId> oldest = new ArrayList<>(kept.keySet());
            oldest.subList(0, Math.max(0, oldest.size() - KEPT)).forEach(kept::remove);
        }
        return likeness;
    }
}
