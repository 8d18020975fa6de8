package fr.lignealigne.remark;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over as drafts what people of an association wrote on the text elsewhere, many at once. */
@Service
public class TakingOver {

    private final RemarkRepository repository;
    private final Versions versions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TakingOver(RemarkRepository repository, Versions versions, Clock clock, ApplicationEventPublisher events) {
        this.repository = repository;
        this.versions = versions;
        this.clock = clock;
        this.events = events;
    }

    /** Begins a draft for each, all or none; seen by the viewer's association alone. In the same order. */
    @Transactional
    public List<RemarkId> takeOver(Viewer viewer, PlanVersionId version, List<ReviewedDraft> drafts) {
        NotAllowed.unless(RemarkAccess.mayWrite(viewer));
        PlanText text = versions.text(viewer, version);
        Instant now = clock.instant();
        List<Remark> remarks = new ArrayList<>();
        for (ReviewedDraft draft : drafts) {
            // A microsecond apart: what lies on one passage is listed by when it was begun.
            remarks.add(begin(viewer, version, text, draft, now.plus(remarks.size(), ChronoUnit.MICROS)));
        }
        repository.saveAllAndFlush(remarks);
        remarks.forEach(remark -> events.publishEvent(
                remark.linesChanged(RemarkAccess.readers(remark.standing(viewer.inTheCollective())))));
        return remarks.stream().map(Remark::id).toList();
    }

    private Remark begin(Viewer viewer, PlanVersionId version, PlanText text, ReviewedDraft reviewed, Instant begun) {
        RemarkDraft draft = reviewed.draft();
        draft.check();
        AnchoredPlace place = AnchoredPlace.in(text, draft.anchor());
        return new Remark(viewer, version, place, draft, begun).from(reviewed.reviewer(), reviewed.contribution());
    }

    /** What these were taken from is called otherwise now. */
    @Transactional
    public void rename(Viewer viewer, Collection<RemarkId> ids, EarlierContribution contribution) {
        NotAllowed.unless(RemarkAccess.mayWrite(viewer));
        repository.rename(
                ids.stream().map(RemarkId::value).toList(),
                viewer.organisation().value(),
                contribution.title(),
                contribution.date());
    }

    /** Throws those away that are as they were taken over; answers how many others stay, since somebody went on. */
    @Transactional
    public int takeBack(Viewer viewer, Collection<RemarkId> ids) {
        int stay = 0;
        for (Remark remark :
                repository.lockAll(ids.stream().map(RemarkId::value).toList())) {
            RemarkAccess.Standing standing = remark.standing(viewer.inTheCollective());
            boolean untouched = RemarkAccess.mayRewrite(viewer, standing)
                    && remark.state() == RemarkState.DRAFT
                    && remark.revision() == 0
                    && repository.countBeside(remark.id().value()) == 0;
            if (untouched) {
                repository.delete(remark);
                events.publishEvent(remark.linesChanged(RemarkAccess.readers(standing)));
            } else {
                stay++;
            }
        }
        repository.flush();
        return stay;
    }
}
