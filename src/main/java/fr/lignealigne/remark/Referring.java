package fr.lignealigne.remark;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens deposited remarks to a ministry that is asked for its advice, and closes them again. */
@Service
@Transactional
public class Referring {

    private final RemarkRepository remarks;
    private final ReferralRepository referrals;
    private final ReferralTable table;
    private final RemarkLines lines;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Referring(
            RemarkRepository remarks,
            ReferralRepository referrals,
            ReferralTable table,
            RemarkLines lines,
            Clock clock,
            ApplicationEventPublisher events) {
        this.remarks = remarks;
        this.referrals = referrals;
        this.table = table;
        this.lines = lines;
        this.clock = clock;
        this.events = events;
    }

    /** Refers these remarks of a version to a ministry; those that it was asked about before stay as they were asked. */
    public ReferralId refer(Viewer viewer, PlanVersionId version, Collection<RemarkId> ids, ReferralDraft draft) {
        NotAllowed.unless(ReferralAccess.mayRefer(viewer));
        draft.check(today());
        if (ids.isEmpty()) {
            throw new Invalid("decision.noRemark");
        }
        if (!table.isMinistry(draft.ministry())) {
            throw new Invalid("referral.noMinistry");
        }
        List<Remark> held = hold(Set.copyOf(ids));
        if (held.stream().anyMatch(remark -> !remark.version().equals(version))) {
            throw new NotFound();
        }
        Set<RemarkId> open = table.openTo(draft.ministry(), ids);
        List<Remark> added =
                held.stream().filter(remark -> !open.contains(remark.id())).toList();
        if (added.isEmpty()) {
            throw new Invalid("referral.already");
        }
        added.forEach(Remark::refer);
        Referral referral = referrals.saveAndFlush(new Referral(version, draft, viewer, clock.instant()));
        table.open(
                referral.id(),
                referral.ministry(),
                added.stream().map(Remark::id).toList());
        lines.changed(added, ofMinistry(referral));
        events.publishEvent(new ReferralChanged(referral.id(), referral.ministry()));
        events.publishEvent(
                new RemarksReferred(referral.id(), referral.ministry(), referral.due(), false, viewer.person()));
        return referral.id();
    }

    /** Gives a ministry until another day. */
    public void postpone(Viewer viewer, ReferralId id, long revision, LocalDate due) {
        Referral referral = own(viewer, id);
        ReferralDraft.checkDue(due, today());
        referral.postpone(revision, due);
        referrals.flush();
        events.publishEvent(new ReferralChanged(id, referral.ministry()));
        events.publishEvent(new RemarksReferred(id, referral.ministry(), due, true, viewer.person()));
    }

    /** Asks no more: the ministry reads none of these remarks from now on; the advice it gave stays. */
    public void recall(Viewer viewer, ReferralId id, long revision) {
        Referral referral = own(viewer, id);
        List<Remark> held = hold(new HashSet<>(table.of(id)));
        referral.recall(revision, viewer, clock.instant());
        referrals.flush();
        table.close(id);
        lines.closed(held, ofMinistry(referral));
        events.publishEvent(new ReferralChanged(id, referral.ministry()));
        events.publishEvent(new ReferralRecalled(id, referral.ministry(), viewer.person()));
    }

    /** Holds what a ministry advises on, each of which must be open to it at this moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdToAnswer(Viewer viewer, Collection<RemarkId> ids) {
        OrganisationId ministry = viewer.organisation();
        NotAllowed.unless(ReferralAccess.mayAnswer(viewer, ministry));
        Set<RemarkId> wanted = Set.copyOf(ids);
        hold(wanted);
        if (!table.openTo(ministry, wanted).equals(wanted)) {
            throw new NotFound();
        }
        table.through(ministry, wanted)
                .forEach(referral -> events.publishEvent(new ReferralChanged(referral, ministry)));
    }

    private Referral own(Viewer viewer, ReferralId id) {
        NotAllowed.unless(ReferralAccess.mayRefer(viewer));
        return referrals.lock(id.value()).orElseThrow(NotFound::new);
    }

    private List<Remark> hold(Set<RemarkId> ids) {
        List<Remark> held = remarks.lockAll(ids.stream().map(RemarkId::value).toList());
        if (held.size() != ids.size()) {
            throw new NotFound();
        }
        return held;
    }

    /** That ministry's people alone: to everybody else nothing changed on these lines. */
    private static RemarkReaders ofMinistry(Referral referral) {
        return RemarkReaders.ofMinistry(referral.ministry());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
    }
}
