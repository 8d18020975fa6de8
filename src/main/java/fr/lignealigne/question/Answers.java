package fr.lignealigne.question;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers to questions: written by the people of an association, deposited by its lead, changed by a later deposit
 * until the closing. The State knows what was deposited, and nothing of what is written.
 */
@Service
@Transactional(readOnly = true)
public class Answers {

    /** Of an answer, in characters. */
    public static final int LONGEST = 5_000;

    private final QuestionRepository questions;
    private final WrittenAnswerRepository written;
    private final DepositedAnswerRepository deposited;
    private final Organisations organisations;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Answers(
            QuestionRepository questions,
            WrittenAnswerRepository written,
            DepositedAnswerRepository deposited,
            Organisations organisations,
            Clock clock,
            ApplicationEventPublisher events) {
        this.questions = questions;
        this.written = written;
        this.deposited = deposited;
        this.organisations = organisations;
        this.clock = clock;
        this.events = events;
    }

    /** Whether this viewer's association is one of those asked, and its people may read its answer. */
    public boolean mayReadOwn(Viewer viewer, QuestionId id) {
        return questions
                .findById(id.value())
                .filter(question -> QuestionAccess.mayReadOwn(viewer, question.standing(clock.instant())))
                .isPresent();
    }

    /** The answer of the viewer's own association; not found to whoever was not asked. */
    public OwnAnswer own(Viewer viewer, QuestionId id) {
        QuestionAccess.Standing standing = questions
                .findById(id.value())
                .map(question -> question.standing(clock.instant()))
                .filter(found -> QuestionAccess.mayReadOwn(viewer, found))
                .orElseThrow(NotFound::new);
        UUID organisation = viewer.organisation().value();
        Optional<WrittenAnswer> inWork = written.findByQuestionIdAndOrganisationId(id.value(), organisation);
        return new OwnAnswer(
                inWork.map(WrittenAnswer::draft).orElse(new AnswerDraft(null, "")),
                inWork.map(WrittenAnswer::revision).orElse(OwnAnswer.NOTHING_YET),
                inWork.map(WrittenAnswer::editedAs).orElse(""),
                inWork.map(WrittenAnswer::editedAt).orElse(null),
                deposited.findByQuestionIdAndOrganisationIdOrderByPositionDesc(id.value(), organisation).stream()
                        .map(DepositedAnswer::details)
                        .toList(),
                QuestionAccess.mayDraft(viewer, standing),
                QuestionAccess.mayDeposit(viewer, standing));
    }

    /** Which questions the viewer's association answered. */
    public Set<QuestionId> answered(Viewer viewer) {
        return !QuestionAccess.mayBeAsked(viewer)
                ? Set.of()
                : deposited.answeredBy(viewer.organisation().value()).stream()
                        .map(QuestionId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** What was deposited, side by side; for who prepares the State's answer. */
    public AnswersSideBySide sideBySide(Viewer viewer, QuestionId id) {
        NotAllowed.unless(QuestionAccess.mayCompare(viewer));
        QuestionAccess.Standing standing =
                questions.findById(id.value()).orElseThrow(NotFound::new).standing(clock.instant());
        Map<OrganisationId, List<GivenAnswer>> given =
                deposited.findByQuestionIdOrderByPositionDesc(id.value()).stream()
                        .collect(Collectors.groupingBy(
                                DepositedAnswer::organisation,
                                LinkedHashMap::new,
                                Collectors.mapping(DepositedAnswer::details, Collectors.toList())));
        List<OrganisationSummary> asked = organisations.associations().stream()
                .filter(one -> standing.toAll() || standing.addressees().contains(one.id()))
                .toList();
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        given.values().forEach(answers -> counts.merge(answers.getFirst().stance(), 1, Integer::sum));
        return new AnswersSideBySide(
                given.entrySet().stream()
                        .map(one -> new AnswersSideBySide.Association(
                                organisations.get(one.getKey()).shortName(), one.getValue()))
                        .sorted(Comparator.comparing(
                                one -> one.given().getLast().depositedAt()))
                        .toList(),
                asked.stream()
                        .filter(one -> !given.containsKey(one.id()))
                        .map(OrganisationSummary::shortName)
                        .toList(),
                counts);
    }

    /** Writes what was read at this revision anew; seen by the viewer's association alone. */
    @Transactional
    public void write(Viewer viewer, QuestionId id, long revision, AnswerDraft draft) {
        requireOpen(QuestionAccess.mayDraft(viewer, hold(viewer, id)));
        save(viewer, id, revision, draft);
        events.publishEvent(new AnswerChanged(id, viewer.organisation(), false));
    }

    /**
     * Deposits the answer of the viewer's association, as one act; the one deposited before is kept and counts no more.
     *
     * @param requestKey made when the form was opened; the same key is the same deposit
     */
    @Transactional
    public void deposit(Viewer viewer, QuestionId id, long revision, AnswerDraft draft, UUID requestKey) {
        QuestionAccess.Standing standing = hold(viewer, id);
        Optional<DepositedAnswer> earlier = deposited.findByRequestKey(requestKey);
        if (earlier.isPresent()) {
            NotAllowed.unless(earlier.get().organisation().equals(viewer.organisation()));
            return;
        }
        requireOpen(QuestionAccess.mayDraft(viewer, standing));
        NotAllowed.unless(QuestionAccess.mayDeposit(viewer, standing));
        Stance stance = draft.requireWhole();
        WrittenAnswer answer = save(viewer, id, revision, draft);
        List<DepositedAnswer> before = deposited.findByQuestionIdAndOrganisationIdOrderByPositionDesc(
                id.value(), viewer.organisation().value());
        String words = answer.draft().words();
        if (!before.isEmpty() && before.getFirst().says(stance, words)) {
            return;
        }
        deposited.saveAndFlush(
                new DepositedAnswer(id, viewer, before.size() + 1, stance, words, requestKey, clock.instant()));
        events.publishEvent(new AnswerDeposited(id, viewer.organisation(), viewer.person()));
        events.publishEvent(new AnswerChanged(id, viewer.organisation(), true));
    }

    /** The question stays as it is until the act is over: a deposit never outruns a closing. */
    private QuestionAccess.Standing hold(Viewer viewer, QuestionId id) {
        QuestionAccess.Standing standing =
                questions.hold(id.value()).orElseThrow(NotFound::new).standing(clock.instant());
        if (!QuestionAccess.mayKnow(viewer, standing)) {
            throw new NotFound();
        }
        NotAllowed.unless(QuestionAccess.mayReadOwn(viewer, standing));
        return standing;
    }

    private static void requireOpen(boolean open) {
        if (!open) {
            throw new Invalid("question.notOpen");
        }
    }

    private WrittenAnswer save(Viewer viewer, QuestionId id, long revision, AnswerDraft draft) {
        draft.check();
        WrittenAnswer answer = written.lock(id.value(), viewer.organisation().value())
                .orElseGet(() -> new WrittenAnswer(id, viewer.organisation()));
        if (answer.revision() != revision) {
            throw new WrittenMeanwhile();
        }
        answer.write(viewer, draft, clock.instant());
        return written.saveAndFlush(answer);
    }
}
