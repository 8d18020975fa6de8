package fr.lignealigne.question;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.Invalid;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What the cabinet asks associations about a place in the text. Once it was open its words stay. */
@Entity
class Question {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID versionId;
    private UUID preparedBy;

    @Embedded
    private QuestionPlace place;

    private String words;
    private boolean toAll;
    private Instant closesAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant withdrawnAt;
    private String withdrawalReason = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "question_addressee", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "organisation_id")
    @BatchSize(size = 100)
    private Set<UUID> addressees = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    @SuppressWarnings("NullAway.Init")
    Question(Viewer author, PlanVersionId version, QuestionPlace place, QuestionDraft draft) {
        this.id = UUID.randomUUID();
        this.versionId = version.value();
        this.preparedBy = author.person().value();
        fill(place, draft);
    }

    private void fill(QuestionPlace where, QuestionDraft draft) {
        this.place = where;
        this.words = draft.words().strip();
        this.toAll = draft.addressees().isEmpty();
        this.closesAt = draft.closesAt();
        Set<UUID> wanted =
                draft.addressees().stream().map(OrganisationId::value).collect(Collectors.toSet());
        addressees.retainAll(wanted);
        addressees.addAll(wanted);
    }

    QuestionId id() {
        return new QuestionId(id);
    }

    PlanVersionId version() {
        return new PlanVersionId(versionId);
    }

    long revision() {
        return revision == null ? 0 : revision;
    }

    Instant closesAt() {
        return closesAt;
    }

    QuestionState stateAt(Instant now) {
        if (withdrawnAt != null) {
            return QuestionState.WITHDRAWN;
        }
        if (openedAt == null) {
            return QuestionState.PREPARED;
        }
        return now.isBefore(closesAt) ? QuestionState.OPEN : QuestionState.CLOSED;
    }

    QuestionAccess.Standing standing(Instant now) {
        return new QuestionAccess.Standing(toAll, addressees(), stateAt(now), openedAt != null);
    }

    private Set<OrganisationId> addressees() {
        return addressees.stream().map(OrganisationId::new).collect(Collectors.toUnmodifiableSet());
    }

    QuestionChanged changed(Instant now) {
        return new QuestionChanged(id(), version(), place.firstLine(), place.lastLine(), standing(now));
    }

    void rewrite(QuestionPlace where, QuestionDraft draft) {
        unless(openedAt == null, "question.opened");
        fill(where, draft);
    }

    void discard() {
        unless(openedAt == null, "question.opened");
    }

    void open(Instant now) {
        unless(openedAt == null, "question.opened");
        unless(now.isBefore(closesAt), "question.closing");
        openedAt = now;
    }

    void close(Instant now) {
        unless(stateAt(now) == QuestionState.OPEN, "question.notOpen");
        closesAt = now;
    }

    /** Answers are taken again, or longer, until a later instant. */
    void reopen(Instant until, Instant now) {
        unless(openedAt != null && withdrawnAt == null, "question.notOpen");
        unless(now.isBefore(until), "question.closing");
        closesAt = until;
    }

    void withdraw(String reason, Instant now) {
        unless(openedAt != null && withdrawnAt == null, "question.notOpen");
        withdrawnAt = now;
        withdrawalReason = reason;
    }

    private static void unless(boolean fits, String sentence) {
        if (!fits) {
            throw new Invalid(sentence);
        }
    }

    /** As this viewer may see it: whom else the cabinet asks is the State's to know. */
    QuestionDetails details(Viewer viewer, Instant now) {
        return new QuestionDetails(
                id(),
                version(),
                place.details(),
                words,
                toAll,
                viewer.preparesTheAnswer() ? addressees() : Set.of(),
                stateAt(now),
                openedAt,
                closesAt,
                withdrawalReason,
                revision());
    }
}
