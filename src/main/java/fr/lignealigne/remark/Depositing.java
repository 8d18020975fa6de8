package fr.lignealigne.remark;

import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handing remarks to the State: one act of the lead over several remarks, with one receipt.
 *
 * <p>Asked twice under the same key (a double click, a reload, the back button, two windows), it happens once and
 * answers the same receipt.
 */
@Service
public class Depositing {

    private final RemarkRepository remarks;
    private final ReceiptRepository receipts;
    private final RemarkQueries queries;
    private final CarryRepository carries;
    private final CarryingOver carryingOver;
    private final PersonalFindings findings;
    private final DraftWork work;
    private final Mandates mandates;
    private final Rounds rounds;
    private final Numbers numbers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Depositing(
            RemarkRepository remarks,
            ReceiptRepository receipts,
            RemarkQueries queries,
            CarryRepository carries,
            CarryingOver carryingOver,
            PersonalFindings findings,
            DraftWork work,
            Mandates mandates,
            Rounds rounds,
            Numbers numbers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.remarks = remarks;
        this.receipts = receipts;
        this.queries = queries;
        this.carries = carries;
        this.carryingOver = carryingOver;
        this.findings = findings;
        this.work = work;
        this.mandates = mandates;
        this.rounds = rounds;
        this.numbers = numbers;
        this.clock = clock;
        this.events = events;
    }

    /** Deposits these remarks as they stand now; none of them may identify a person. */
    @Transactional
    public ReceiptId deposit(
            Viewer viewer, PlanVersionId version, Collection<RemarkId> ids, boolean openToCollective, UUID requestKey) {
        Depositor by = new Depositor(viewer, null);
        return deposit(by, version, ids, Map.of(), openToCollective, requestKey, Acknowledgement.NONE);
    }

    /**
     * Deposits these remarks on a version whose round is open; refused when one changed since the lead read it.
     *
     * @param requestKey made when the form was opened; the same key is the same deposit
     * @param openToCollective whether the other members of the Collective may read them from now on
     * @param acknowledgement of what in them may identify a person, as it stands
     */
    @Transactional
    public ReceiptId deposit(
            Viewer viewer,
            PlanVersionId version,
            Collection<ReadDraft> read,
            boolean openToCollective,
            UUID requestKey,
            Acknowledgement acknowledgement) {
        Map<RemarkId, Long> revisions = revisions(read);
        Depositor by = new Depositor(viewer, null);
        return deposit(by, version, revisions.keySet(), revisions, openToCollective, requestKey, acknowledgement);
    }

    private static Map<RemarkId, Long> revisions(Collection<ReadDraft> read) {
        return read.stream().collect(Collectors.toMap(ReadDraft::draft, ReadDraft::revision, Math::min));
    }

    /**
     * Deposits what an association shared with the Collective, in its name and under its mandate; open to the members,
     * who read it already. What may identify a person in it is its own people's to acknowledge, so it is refused here;
     * and so are words that changed since the coordinator read them, or that its lead sent back to their author.
     */
    @Transactional
    public ReceiptId depositUnderMandate(
            Viewer coordinator,
            OrganisationId association,
            PlanVersionId version,
            Collection<ReadDraft> read,
            UUID requestKey) {
        Map<RemarkId, Long> revisions = revisions(read);
        Depositor by = new Depositor(coordinator, mandates.hold(coordinator, association, MandatedAct.DEPOSIT));
        try {
            return deposit(by, version, revisions.keySet(), revisions, true, requestKey, Acknowledgement.NONE);
        } catch (PersonalDataLeft left) {
            throw new Invalid("mandate.deposit.personalData");
        }
    }

    private ReceiptId deposit(
            Depositor by,
            PlanVersionId version,
            Collection<RemarkId> ids,
            Map<RemarkId, Long> revisions,
            boolean openToCollective,
            UUID requestKey,
            Acknowledgement acknowledgement) {
        Viewer viewer = by.viewer();
        Optional<Receipt> earlier = receipts.findByRequestKey(requestKey);
        if (earlier.isPresent()) {
            NotAllowed.unless(
                    earlier.get().organisation().equals(by.organisation().value()));
            return earlier.get().id();
        }
        requireOpen(viewer, version);
        List<Remark> chosen = lock(by, version, ids);
        chosen.forEach(remark -> requireAsRead(remark, revisions));
        if (by.mandate() != null) {
            chosen.forEach(work::requireNotSentBack);
        }
        findings.requireRead(chosen, acknowledgement);
        Instant now = clock.instant();
        Receipt receipt = receipts.saveAndFlush(by.receipt(numbers.ofReceipt(now), requestKey, version, now));
        Map<UUID, String> corrected = correct(viewer, chosen);
        Iterator<String> codes =
                numbers.ofRemarks(chosen.size() - corrected.size()).iterator();
        for (Remark remark : chosen) {
            RemarkAccess.Standing before = remark.standing(viewer.inTheCollective());
            UUID corrects = remark.corrects();
            String code = corrects == null ? codes.next() : Objects.requireNonNull(corrected.get(corrects));
            remark.deposit(receipt.getId(), code, openToCollective, now);
            events.publishEvent(
                    remark.linesChanged(RemarkAccess.readers(before, remark.standing(viewer.inTheCollective()))));
        }
        remarks.flush();
        findings.forget(chosen);
        work.forget(chosen);
        supersede(viewer, chosen);
        events.publishEvent(new RemarksDeposited(
                receipt.id(), version, by.organisation(), viewer.person(), chosen.size(), Set.of()));
        if (by.mandate() != null) {
            mandates.noteUse(viewer, by.mandate(), MandatedAct.DEPOSIT, receipt.getId());
        }
        return receipt.id();
    }

    /** What these remarks correct gives its place up; the codes that follow, by the remark corrected. */
    private Map<UUID, String> correct(Viewer viewer, List<Remark> revisions) {
        Map<UUID, String> codes = new HashMap<>();
        List<UUID> corrected = revisions.stream()
                .map(Remark::corrects)
                .filter(Objects::nonNull)
                .toList();
        for (Remark earlier : corrected.isEmpty() ? List.<Remark>of() : remarks.lockAll(corrected)) {
            RemarkAccess.Standing before = earlier.standing(viewer.inTheCollective());
            codes.put(earlier.id().value(), earlier.correct());
            events.publishEvent(earlier.linesChanged(RemarkAccess.readers(before)));
            work.closed(earlier, RemarkAccess.losing(before, earlier.standing(viewer.inTheCollective())));
        }
        return codes;
    }

    /** What these remarks amend no longer speaks, here nor in later versions; now its readers may know. */
    private void supersede(Viewer viewer, List<Remark> deposited) {
        for (Carry carry : carries.findBySuccessorIdIn(
                deposited.stream().map(remark -> remark.id().value()).toList())) {
            Remark amended = remarks.findById(carry.remark().value()).orElseThrow(NotFound::new);
            events.publishEvent(carry.linesChanged(RemarkAccess.readers(amended.standing(viewer.inTheCollective()))));
            carryingOver.followAnew(carry.remark(), carry.version());
        }
    }

    private void requireOpen(Viewer viewer, PlanVersionId version) {
        if (!rounds.holdOpen(viewer, version)) {
            throw new NotOpenForRemarks();
        }
    }

    private static void requireAsRead(Remark remark, Map<RemarkId, Long> revisions) {
        if (revisions.getOrDefault(remark.id(), remark.revision()) != remark.revision()) {
            throw new ChangedMeanwhile("team.changedMeanwhile");
        }
    }

    private List<Remark> lock(Depositor by, PlanVersionId version, Collection<RemarkId> ids) {
        if (ids.isEmpty()) {
            throw new Invalid("remark.deposit.nothing");
        }
        List<Remark> chosen =
                remarks.lockAll(ids.stream().map(RemarkId::value).distinct().toList());
        boolean member = queries.collectiveMember(by.organisation().value());
        for (Remark remark : chosen) {
            NotAllowed.unless(by.organisation().equals(remark.organisation()));
            if (!remark.state().isWritable()) {
                throw new WrongState("remark.alreadyDeposited");
            }
            NotAllowed.unless(by.mayDeposit(remark.standing(member)));
            if (!remark.hasKind()) {
                throw new Invalid("remark.deposit.kindless");
            }
            if (!remark.version().equals(version) || !remark.saysSomething()) {
                throw new Invalid("remark.deposit.blank");
            }
        }
        if (chosen.size() != ids.stream().distinct().count()) {
            throw new NotFound();
        }
        return chosen;
    }
}
