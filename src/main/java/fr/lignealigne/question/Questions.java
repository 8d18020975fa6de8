package fr.lignealigne.question;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The questions of the cabinet: prepared inside the State, opened to all associations or to chosen ones, closed,
 * opened again, withdrawn. A question stays on the version it was put on. Answering is {@link Answers}.
 */
@Service
@Transactional(readOnly = true)
public class Questions {

    /** Of a question, in characters. */
    public static final int LONGEST = 2_000;

    private static final int LONGEST_REASON = 500;

    private final QuestionRepository repository;
    private final Versions versions;
    private final Organisations organisations;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Questions(
            QuestionRepository repository,
            Versions versions,
            Organisations organisations,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.versions = versions;
        this.organisations = organisations;
        this.clock = clock;
        this.events = events;
    }

    public boolean mayPrepare(Viewer viewer) {
        return QuestionAccess.mayPrepare(viewer);
    }

    public boolean mayAsk(Viewer viewer) {
        return QuestionAccess.mayAsk(viewer);
    }

    /** One question; not found to whoever may not know of it. */
    public QuestionDetails get(Viewer viewer, QuestionId id) {
        Instant now = clock.instant();
        return repository
                .findById(id.value())
                .filter(question -> QuestionAccess.mayKnow(viewer, question.standing(now)))
                .map(question -> question.details(viewer, now))
                .orElseThrow(NotFound::new);
    }

    /** All that the viewer may know of: prepared, open by closing, then closed and withdrawn, the latest first. */
    public List<QuestionDetails> list(Viewer viewer) {
        return known(viewer, repository.all()).stream()
                .sorted(Comparator.comparing(QuestionDetails::state))
                .toList();
    }

    /** Those put on places that touch these lines, as far as the viewer may know; lines 0 are the whole plan. */
    public List<QuestionDetails> touching(Viewer viewer, PlanVersionId version, int firstLine, int lastLine) {
        return onVersion(viewer, version).stream()
                .filter(question -> question.place().firstLine() <= lastLine
                        && question.place().lastLine() >= firstLine)
                .toList();
    }

    /** Those on a version, as far as the viewer may know; without those withdrawn. */
    public List<QuestionDetails> onVersion(Viewer viewer, PlanVersionId version) {
        versions.get(viewer, version);
        return known(viewer, repository.onVersion(version.value())).stream()
                .filter(question -> question.state() != QuestionState.WITHDRAWN)
                .toList();
    }

    private List<QuestionDetails> known(Viewer viewer, List<Question> found) {
        Instant now = clock.instant();
        return found.stream()
                .filter(question -> QuestionAccess.mayKnow(viewer, question.standing(now)))
                .map(question -> question.details(viewer, now))
                .toList();
    }

    /** Prepares a question on a published version; it is seen by who prepares the answer alone. */
    @Transactional
    public QuestionId prepare(Viewer viewer, PlanVersionId version, QuestionDraft draft) {
        NotAllowed.unless(QuestionAccess.mayPrepare(viewer));
        draft.check();
        requireAssociations(draft.addressees());
        Question question =
                repository.saveAndFlush(new Question(viewer, version, place(viewer, version, draft), draft));
        events.publishEvent(question.changed(clock.instant()));
        return question.id();
    }

    /** Changes a prepared question that was read at this revision. */
    @Transactional
    public void change(Viewer viewer, QuestionId id, long revision, QuestionDraft draft) {
        NotAllowed.unless(QuestionAccess.mayPrepare(viewer));
        draft.check();
        requireAssociations(draft.addressees());
        Question question = lock(id);
        if (question.revision() != revision) {
            throw new Invalid("question.changedMeanwhile");
        }
        question.rewrite(place(viewer, question.version(), draft), draft);
        events.publishEvent(question.changed(clock.instant()));
    }

    private QuestionPlace place(Viewer viewer, PlanVersionId version, QuestionDraft draft) {
        if (versions.get(viewer, version).state() == VersionState.PREPARATION) {
            throw new Invalid("question.notPublished");
        }
        return QuestionPlace.in(versions.text(viewer, version), draft.anchor());
    }

    private void requireAssociations(Set<OrganisationId> addressees) {
        Set<OrganisationId> known = organisations.associations().stream()
                .map(OrganisationSummary::id)
                .collect(Collectors.toSet());
        if (!known.containsAll(addressees)) {
            throw new NotFound();
        }
    }

    /** Throws a prepared question away. */
    @Transactional
    public void discard(Viewer viewer, QuestionId id) {
        NotAllowed.unless(QuestionAccess.mayPrepare(viewer));
        Question question = lock(id);
        question.discard();
        repository.delete(question);
        events.publishEvent(question.changed(clock.instant()));
    }

    /** Shows a question to its addressees, on a version that all of them may read. */
    @Transactional
    public void open(Viewer viewer, QuestionId id) {
        NotAllowed.unless(QuestionAccess.mayAsk(viewer));
        Question question = lock(id);
        Instant now = clock.instant();
        VersionSummary version = versions.get(viewer, question.version());
        if (!version.openAt(now)) {
            throw new Invalid("question.embargo");
        }
        question.open(now);
        tell(
                question,
                now,
                new QuestionOpened(id, addressees(question, now), question.closesAt(), false, viewer.person()));
    }

    /** Takes no more answers from now on. */
    @Transactional
    public void close(Viewer viewer, QuestionId id) {
        NotAllowed.unless(QuestionAccess.mayAsk(viewer));
        Question question = lock(id);
        Instant now = clock.instant();
        question.close(now);
        tell(question, now, new QuestionClosed(id, viewer.person()));
    }

    /** Takes answers until another instant, whether it is closed or still open. */
    @Transactional
    public void reopen(Viewer viewer, QuestionId id, Instant until) {
        NotAllowed.unless(QuestionAccess.mayAsk(viewer));
        Question question = lock(id);
        Instant now = clock.instant();
        question.reopen(until, now);
        tell(question, now, new QuestionOpened(id, addressees(question, now), until, true, viewer.person()));
    }

    /** Takes a question back, with a reason that its addressees read; what they answered stays readable. */
    @Transactional
    public void withdraw(Viewer viewer, QuestionId id, String reason) {
        NotAllowed.unless(QuestionAccess.mayAsk(viewer));
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Invalid("question.reason.missing", LONGEST_REASON);
        }
        Question question = lock(id);
        Instant now = clock.instant();
        question.withdraw(reason.strip(), now);
        tell(question, now, new QuestionWithdrawn(id, addressees(question, now), viewer.person()));
    }

    private void tell(Question question, Instant now, Object event) {
        events.publishEvent(event);
        events.publishEvent(question.changed(now));
    }

    private static Set<OrganisationId> addressees(Question question, Instant now) {
        return question.standing(now).addressees();
    }

    private Question lock(QuestionId id) {
        return repository.lock(id.value()).orElseThrow(NotFound::new);
    }
}
