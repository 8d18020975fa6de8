package fr.lignealigne.collective.position;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.collective.PositionMoved;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Invalid;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What associations of the Collective say together of a place in the text; its texts are numbered from 1. */
@Entity
class JointPosition {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID versionId;

    @Enumerated(EnumType.STRING)
    private PositionState state = PositionState.WRITING;

    @Embedded
    private PositionPlace place;

    private int textNumber = 1;
    private @Nullable Instant closesAt;
    private @Nullable UUID remarkId;
    private @Nullable UUID cameFrom;
    private boolean placeDoubtful;

    @SuppressWarnings("NullAway.Init")
    protected JointPosition() {}

    JointPosition(PlanVersionId version, Anchor anchor) {
        this.id = UUID.randomUUID();
        this.versionId = version.value();
        this.place = PositionPlace.of(anchor);
    }

    PositionId id() {
        return new PositionId(id);
    }

    PlanVersionId version() {
        return new PlanVersionId(versionId);
    }

    Anchor anchor() {
        return place.anchor();
    }

    PositionState state() {
        return state;
    }

    int textNumber() {
        return textNumber;
    }

    @Nullable
    Instant closesAt() {
        return closesAt;
    }

    @Nullable
    RemarkId remark() {
        return remarkId == null ? null : new RemarkId(remarkId);
    }

    /** The version it stood on before it followed the text to this one. */
    @Nullable
    PlanVersionId cameFrom() {
        return cameFrom == null ? null : new PlanVersionId(cameFrom);
    }

    /** Whether its place is a proposal that nobody looked at yet. */
    boolean placeIsDoubtful() {
        return placeDoubtful;
    }

    boolean takesAnswersAt(Instant now) {
        return state == PositionState.SIGNING && closesAt != null && now.isBefore(closesAt);
    }

    PositionChanged changed() {
        return new PositionChanged(id(), version());
    }

    PositionMoved moved(PositionMoved.Step step, PersonId by) {
        return new PositionMoved(id, version(), step, closesAt, by);
    }

    void requireNotEnded() {
        guard(state != PositionState.DEPOSITED, "position.deposited");
        guard(state != PositionState.GIVEN_UP, "position.givenUp");
    }

    /** Refuses an act of somebody who was shown another text than this position has now. */
    void requireText(int seen) {
        if (seen != textNumber) {
            throw new TextChangedMeanwhile();
        }
    }

    /** Takes a further text, and answers its number. After the closing it is to be opened anew. */
    int rewrite(int seen, Instant now) {
        requireNotEnded();
        requireText(seen);
        if (state == PositionState.SIGNING && !takesAnswersAt(now)) {
            state = PositionState.WRITING;
            closesAt = null;
        }
        placeDoubtful = false;
        return ++textNumber;
    }

    /** Goes on in the next version, with the same words under another number: the text around them is another. */
    int follow(PlanVersionId next, Anchor there, boolean doubtful) {
        requireNotEnded();
        cameFrom = versionId;
        versionId = next.value();
        place = PositionPlace.of(there);
        placeDoubtful = doubtful;
        state = PositionState.WRITING;
        closesAt = null;
        return ++textNumber;
    }

    /** Somebody says where it belongs while that is doubtful; the same words stand there under another number. */
    int putAt(int seen, Anchor there) {
        requireNotEnded();
        requireText(seen);
        guard(placeDoubtful, "position.placeSettled");
        place = PositionPlace.of(there);
        placeDoubtful = false;
        return ++textNumber;
    }

    /** Somebody looked at its place, and left the words as they are. */
    void confirmPlace() {
        placeDoubtful = false;
    }

    void giveUp(int seen) {
        requireNotEnded();
        requireText(seen);
        state = PositionState.GIVEN_UP;
        closesAt = null;
    }

    /**
     * Takes answers until then. What was announced is not shortened once an association answered this text, unless to
     * the end of a round that was brought forward; and nothing is announced for after the round, when it cannot be
     * deposited.
     *
     * @param roundClosing when the round of its version closes, while it is open
     */
    void openUntil(int seen, Instant closing, @Nullable Instant roundClosing, boolean isAnswered, Instant now) {
        requireNotEnded();
        requireText(seen);
        if (!closing.isAfter(now)) {
            throw new Invalid("position.closing.past");
        }
        if (roundClosing != null && closing.isAfter(roundClosing)) {
            throw new Invalid("position.closing.afterRound");
        }
        guard(!placeDoubtful, "position.placeDoubtful");
        boolean isBeyondTheRound = roundClosing != null && closesAt != null && closesAt.isAfter(roundClosing);
        if (isAnswered && takesAnswersAt(now) && closing.isBefore(isBeyondTheRound ? roundClosing : closesAt)) {
            throw new Invalid("position.closing.earlier");
        }
        state = PositionState.SIGNING;
        closesAt = closing;
    }

    void requireAnswerable(int seen, Instant now) {
        requireTakingAnswers(now);
        requireText(seen);
    }

    void requireTakingAnswers(Instant now) {
        requireNotEnded();
        guard(state == PositionState.SIGNING, "position.notOpen");
        guard(takesAnswersAt(now), "position.closed");
    }

    /** Not before the announced day, unless nobody is left to be waited for or the round ends first. */
    void requireDepositable(int seen, boolean everyoneSpoke, @Nullable Instant roundClosing, Instant now) {
        requireNotEnded();
        guard(state == PositionState.SIGNING, "position.notOpen");
        requireText(seen);
        Instant from = PositionDetails.depositableFrom(closesAt, roundClosing);
        guard(everyoneSpoke || from == null || !now.isBefore(from), "position.deposit.early");
    }

    void deposit(RemarkId remark) {
        state = PositionState.DEPOSITED;
        remarkId = remark.value();
    }

    private static void guard(boolean allowed, String sentence) {
        if (!allowed) {
            throw new PositionRefused(sentence);
        }
    }
}
