package fr.lignealigne.collective.position;

import fr.lignealigne.account.MandateSummary;
import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.PositionMoved.Step;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.JointDepositing;
import fr.lignealigne.remark.JointRemark;
import fr.lignealigne.remark.ReceiptId;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing joint positions and handing them over. Each act names the text its author was shown, and is refused when there
 * is another by then: no signature counts on a text that was not read.
 */
@Service
@Transactional
public class Signing {

    private final JointPositionRepository repository;
    private final PositionTexts texts;
    private final PositionAnswers answers;
    private final PositionQueries queries;
    private final JointDepositing depositing;
    private final Mandates mandates;
    private final RoundClosings rounds;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Signing(
            JointPositionRepository repository,
            PositionTexts texts,
            PositionAnswers answers,
            PositionQueries queries,
            JointDepositing depositing,
            Mandates mandates,
            RoundClosings rounds,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.texts = texts;
        this.answers = answers;
        this.queries = queries;
        this.depositing = depositing;
        this.mandates = mandates;
        this.rounds = rounds;
        this.clock = clock;
        this.events = events;
    }

    /** Opens a text for signature until that instant, or moves the closing. */
    public void open(Viewer viewer, PositionId id, int seen, Instant closesAt) {
        JointPosition position = lock(viewer, id, PositionAccess.mayOpen(viewer));
        boolean isAnswered = answers.seats(id, seen).stream().anyMatch(PositionSeat::hasSpoken);
        Instant roundClosing = rounds.of(viewer, position.version());
        position.openUntil(seen, closesAt, roundClosing, isAnswered, clock.instant());
        RemarkDraft draft = texts.get(id, seen).draft(position.anchor());
        if (draft.kind() == null) {
            throw new Invalid("remark.deposit.kindless");
        }
        if (draft.isBlank()) {
            throw new Invalid("remark.deposit.blank");
        }
        events.publishEvent(position.moved(Step.OPENED, viewer.person()));
        events.publishEvent(position.changed());
    }

    /** Says for the viewer's association what it holds of the text it was shown; the last word before the closing counts. */
    public void answer(Viewer viewer, PositionId id, int seen, AnswerDraft draft) {
        JointPosition position = lock(viewer, id, PositionAccess.mayAnswer(viewer));
        position.requireAnswerable(seen, clock.instant());
        draft.check();
        answers.give(id, viewer.organisation(), seen, draft, viewer, null, clock.instant());
        events.publishEvent(position.changed());
    }

    /**
     * Signs or abstains in the name of an association that gave a mandate for it, on the text the coordinator was shown.
     * What its own lead said stands: only a signature of theirs on an earlier text is renewed.
     */
    public void answerUnderMandate(
            Viewer coordinator, OrganisationId association, PositionId id, int seen, Answer answer) {
        requireReader(coordinator);
        AnswerDraft draft = AnswerDraft.underMandate(answer);
        NotAllowed.unless(PositionAccess.mayAnswerUnderMandate(coordinator));
        MandateSummary mandate = mandates.hold(coordinator, association, MandatedAct.SIGN);
        JointPosition position = repository.lock(id.value()).orElseThrow(NotFound::new);
        position.requireAnswerable(seen, clock.instant());
        PositionSeat seat = answers.seats(id, seen).stream()
                .filter(one -> one.organisation().equals(association))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!seat.isOpenToMandate()) {
            throw new PositionRefused("position.mandate.ownStand");
        }
        answers.give(id, association, seen, draft, coordinator, mandate.id(), clock.instant());
        mandates.noteUse(coordinator, mandate, MandatedAct.SIGN, id.value());
        events.publishEvent(position.changed());
    }

    /** Takes back what the viewer's association said, whoever said it: it is silent again, until the closing. */
    public void takeBack(Viewer viewer, PositionId id) {
        JointPosition position = lock(viewer, id, PositionAccess.mayAnswer(viewer));
        position.requireTakingAnswers(clock.instant());
        if (!answers.takeBack(id, viewer, clock.instant())) {
            throw new PositionRefused("position.nothingToTakeBack");
        }
        events.publishEvent(position.changed());
    }

    /** The words in what would be deposited that may identify a person. */
    @Transactional(readOnly = true)
    public Set<String> findings(Viewer viewer, PositionId id) {
        requireReader(viewer);
        NotAllowed.unless(PositionAccess.mayDeposit(viewer));
        JointPosition position = repository.findById(id.value()).orElseThrow(NotFound::new);
        return depositing.findings(viewer, joint(position));
    }

    /**
     * Hands the text over as one remark of those who signed it, with the dissents that may be carried. Nobody who
     * abstained, kept a dissent back or was silent is named.
     *
     * @param acknowledged the {@linkplain #findings words} that somebody read and leaves in all the same
     */
    public ReceiptId deposit(Viewer viewer, PositionId id, int seen, Set<String> acknowledged) {
        JointPosition position = lock(viewer, id, PositionAccess.mayDeposit(viewer));
        boolean everyoneSpoke = answers.seats(id, seen).stream().allMatch(PositionSeat::hasSpoken);
        Instant roundClosing = rounds.of(viewer, position.version());
        position.requireDepositable(seen, everyoneSpoke, roundClosing, clock.instant());
        JointDepositing.Deposited deposited = depositing.deposit(viewer, joint(position), acknowledged);
        position.deposit(deposited.remark());
        events.publishEvent(position.moved(Step.DEPOSITED, viewer.person()));
        events.publishEvent(position.changed());
        return deposited.receipt();
    }

    private JointRemark joint(JointPosition position) {
        PlanVersionId version = position.version();
        List<PositionSeat> seats = answers.seats(position.id(), position.textNumber());
        return new JointRemark(
                version,
                queries.collective().orElseThrow(() -> new Invalid("position.noCollective")),
                texts.get(position.id(), position.textNumber()).draft(position.anchor()),
                seats.stream()
                        .filter(seat -> seat.counts(Answer.SIGNED))
                        .map(PositionSeat::organisation)
                        .toList(),
                seats.stream()
                        .filter(seat -> seat.counts(Answer.DISSENTED) && seat.carried())
                        .collect(Collectors.toMap(PositionSeat::organisation, PositionSeat::dissent)),
                answers.signedUnder(position.id(), position.textNumber()));
    }

    private JointPosition lock(Viewer viewer, PositionId id, boolean allowed) {
        requireReader(viewer);
        NotAllowed.unless(allowed);
        return repository.lock(id.value()).orElseThrow(NotFound::new);
    }

    private static void requireReader(Viewer viewer) {
        if (!PositionAccess.mayRead(viewer)) {
            throw new NotFound();
        }
    }
}
