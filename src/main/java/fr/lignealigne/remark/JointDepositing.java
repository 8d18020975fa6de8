package fr.lignealigne.remark;

import fr.lignealigne.account.MandateId;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.privacy.PersonalData;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a joint position over to the State: one remark of the Collective with its signatories, under one receipt.
 * Always part of the act that freezes the position.
 */
@Service
public class JointDepositing {

    private final RemarkRepository remarks;
    private final ReceiptRepository receipts;
    private final Versions versions;
    private final Rounds rounds;
    private final Numbers numbers;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JointDepositing(
            RemarkRepository remarks,
            ReceiptRepository receipts,
            Versions versions,
            Rounds rounds,
            Numbers numbers,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.remarks = remarks;
        this.receipts = receipts;
        this.versions = versions;
        this.rounds = rounds;
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** What was handed over, and its receipt. */
    public record Deposited(RemarkId remark, ReceiptId receipt) {}

    /** The words in it that may identify a person, each once; those of the plan are nobody's. */
    @Transactional(readOnly = true)
    public Set<String> findings(Viewer viewer, JointRemark joint) {
        NotAllowed.unless(RemarkAccess.mayDepositJointly(viewer));
        return findings(place(viewer, joint), joint);
    }

    /**
     * Deposits while the round is open.
     *
     * @param acknowledged the {@linkplain #findings words} that somebody read and leaves in all the same
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Deposited deposit(Viewer viewer, JointRemark joint, Set<String> acknowledged) {
        NotAllowed.unless(RemarkAccess.mayDepositJointly(viewer));
        if (!rounds.holdOpen(viewer, joint.version())) {
            throw new NotOpenForRemarks();
        }
        joint.check();
        AnchoredPlace place = place(viewer, joint);
        if (!acknowledged.containsAll(findings(place, joint))) {
            throw new PersonalDataLeft();
        }
        Instant now = clock.instant();
        Remark remark = remarks.saveAndFlush(Remark.joint(joint, viewer, place, now));
        joint.dissents().forEach((organisation, words) -> addDissent(remark, organisation, words));
        joint.signed()
                .forEach(organisation ->
                        addMandate(remark, organisation, joint.underMandate().get(organisation)));
        Receipt receipt = receipts.saveAndFlush(new Receipt(
                numbers.ofReceipt(now), UUID.randomUUID(), joint.version(), joint.collective(), viewer.person(), now));
        remark.deposit(receipt.getId(), numbers.ofRemarks(1).getFirst(), true, now);
        remarks.flush();
        tell(viewer, joint, remark, receipt);
        return new Deposited(remark.id(), receipt.id());
    }

    private void tell(Viewer viewer, JointRemark joint, Remark remark, Receipt receipt) {
        events.publishEvent(remark.linesChanged(RemarkAccess.readers(remark.standing(true))));
        events.publishEvent(new RemarksDeposited(
                receipt.id(), joint.version(), joint.collective(), viewer.person(), 1, Set.copyOf(joint.signed())));
    }

    private AnchoredPlace place(Viewer viewer, JointRemark joint) {
        PlanVersionId version = joint.version();
        return AnchoredPlace.in(versions.text(viewer, version), joint.draft().anchor());
    }

    private static Set<String> findings(AnchoredPlace place, JointRemark joint) {
        RemarkDraft draft = joint.draft();
        Stream<String> ofTheText =
                RemarkFinding.in(place.quote(), new RemarkTexts(draft.wording(), draft.body(), "", "", "")).stream()
                        .map(RemarkFinding::words);
        Stream<String> ofDissents = joint.dissents().values().stream()
                .flatMap(words -> PersonalData.in(words).stream().map(finding -> finding.in(words)));
        return new LinkedHashSet<>(Stream.concat(ofTheText, ofDissents).toList());
    }

    private void addDissent(Remark remark, OrganisationId organisation, String words) {
        jdbc.sql("insert into remark_dissent (remark_id, organisation_id, words) values (?, ?, ?)")
                .param(remark.id().value())
                .param(organisation.value())
                .param(words)
                .update();
    }

    /** That it was not its own lead who signed; nothing when it was. */
    private void addMandate(Remark remark, OrganisationId organisation, @Nullable MandateId mandate) {
        if (mandate != null) {
            jdbc.sql("insert into remark_mandate (remark_id, organisation_id, mandate_id) values (?, ?, ?)")
                    .params(remark.id().value(), organisation.value(), mandate.value())
                    .update();
        }
    }
}
