package fr.lignealigne.remark;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.NotFound;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the State's work does to a remark; always part of the act that decides or releases. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class StateDesk {

    private final RemarkRepository remarks;

    StateDesk(RemarkRepository remarks) {
        this.remarks = remarks;
    }

    public void takeUnderReview(Viewer viewer, Collection<RemarkId> ids) {
        lock(viewer, ids).forEach(Remark::takeUnderReview);
    }

    public void noteDecision(Viewer viewer, Collection<RemarkId> ids) {
        lock(viewer, ids).forEach(Remark::noteDecision);
    }

    public void noteReopening(Viewer viewer, Collection<RemarkId> ids) {
        lock(viewer, ids).forEach(Remark::noteReopening);
    }

    public void noteAnswer(Viewer viewer, Collection<RemarkId> ids) {
        lock(viewer, ids).forEach(Remark::noteAnswer);
    }

    private List<Remark> lock(Viewer viewer, Collection<RemarkId> ids) {
        NotAllowed.unless(RemarkAccess.mayMarkForTheAnswer(viewer));
        List<Remark> found = remarks.lockAll(ids.stream().map(RemarkId::value).toList());
        if (found.size() != ids.size()) {
            throw new NotFound();
        }
        return found;
    }
}
