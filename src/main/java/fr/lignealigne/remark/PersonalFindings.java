package fr.lignealigne.remark;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.NotFound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What in drafts may identify a person, for those who write them and nobody else. It is found anew each time and never
 * kept; what is kept is what its authors cleared, without the words.
 */
@Service
@Transactional(readOnly = true)
public class PersonalFindings {

    private final RemarkRepository remarks;
    private final RemarkQueries queries;
    private final ClearedQueries cleared;

    PersonalFindings(RemarkRepository remarks, RemarkQueries queries, ClearedQueries cleared) {
        this.remarks = remarks;
        this.queries = queries;
        this.cleared = cleared;
    }

    /** What was cleared in a draft so far. */
    public Cleared cleared(Viewer viewer, RemarkId draft) {
        require(viewer, remarks.findById(draft.value()).orElseThrow(NotFound::new));
        return cleared.of(draft);
    }

    /** These words identify nobody: they are not pointed out in this draft any more. */
    @Transactional
    public void clear(Viewer viewer, RemarkId draft, String key) {
        Remark remark = lock(viewer, draft);
        String fingerprint = Cleared.fingerprint(draft, key);
        cleared.add(draft, fingerprint);
        Set<String> gone = new HashSet<>(cleared.of(draft).fingerprints());
        gone.remove(fingerprint);
        remark.personalFindings().forEach(finding -> gone.remove(Cleared.fingerprint(draft, finding.key())));
        cleared.remove(draft, gone);
    }

    /** They may after all. */
    @Transactional
    public void restore(Viewer viewer, RemarkId draft, String key) {
        lock(viewer, draft);
        cleared.remove(draft, Set.of(Cleared.fingerprint(draft, key)));
    }

    /** What is left in these drafts, as they are kept now. */
    public Recap recap(Viewer viewer, Collection<RemarkId> drafts) {
        List<Remark> found = remarks.findAllById(
                drafts.stream().map(RemarkId::value).distinct().toList());
        if (found.size() != drafts.stream().distinct().count()) {
            throw new NotFound();
        }
        found.forEach(remark -> require(viewer, remark));
        return new Recap(left(found));
    }

    /** Refuses what would be deposited with findings that nobody acknowledged as they stand; under their locks. */
    void requireRead(Collection<Remark> toDeposit, Acknowledgement acknowledgement) {
        boolean isRead =
                left(toDeposit).stream().allMatch(entry -> acknowledgement.covers(entry.remark(), entry.read()));
        if (!isRead) {
            throw new PersonalDataLeft();
        }
    }

    /** A deposited text never changes: nothing is left to point out. */
    void forget(Collection<Remark> deposited) {
        cleared.forget(deposited.stream().map(remark -> remark.id().value()).toList());
    }

    private List<Recap.Entry> left(Collection<Remark> drafts) {
        Map<UUID, Set<String>> fingerprints =
                cleared.of(drafts.stream().map(remark -> remark.id().value()).collect(Collectors.toSet()));
        List<Recap.Entry> entries = new ArrayList<>();
        for (Remark remark : drafts) {
            Cleared said = new Cleared(
                    remark.id(), fingerprints.getOrDefault(remark.id().value(), Set.of()));
            List<RemarkFinding> left = remark.personalFindings().stream()
                    .filter(finding -> !said.holds(finding.key()))
                    .toList();
            if (!left.isEmpty()) {
                entries.add(new Recap.Entry(remark.id(), remark.revision(), left));
            }
        }
        return entries;
    }

    private Remark lock(Viewer viewer, RemarkId draft) {
        Remark remark = remarks.lock(draft.value()).orElseThrow(NotFound::new);
        require(viewer, remark);
        return remark;
    }

    private void require(Viewer viewer, Remark remark) {
        boolean member = queries.collectiveMember(remark.organisation().value());
        NotAllowed.unless(RemarkAccess.mayCareFor(viewer, remark.standing(member)));
    }
}
