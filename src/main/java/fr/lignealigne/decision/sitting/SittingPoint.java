package fr.lignealigne.decision.sitting;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.DecisionId;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.synopsis.PassageStop;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A passage on the agenda of a sitting, and what the sitting settled on it; changed under the lock of the sitting. */
@Entity
class SittingPoint {

    @Id
    private UUID id;

    private UUID sittingId;
    private int ordinal;
    private int firstLine;
    private int lastLine;

    @Enumerated(EnumType.STRING)
    private PointState state;

    private long revision;
    private @Nullable UUID decisionId;
    private long decisionRevision;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private String reason = "";
    private String wording = "";
    private @Nullable UUID fromItem;
    private int fromChar;
    private @Nullable UUID toItem;
    private int toChar;
    private String note = "";
    private long noteRevision;
    private @Nullable UUID settledBy;
    private String settledByFunction = "";
    private @Nullable Instant settledAt;
    private long seconds;

    @SuppressWarnings("NullAway.Init")
    protected SittingPoint() {}

    SittingPoint(SittingId sitting, int ordinal, PassageStop stop) {
        this.id = UUID.randomUUID();
        this.sittingId = sitting.value();
        this.ordinal = ordinal;
        this.firstLine = stop.firstLine();
        this.lastLine = stop.lastLine();
        this.state = PointState.OPEN;
    }

    SittingPointId id() {
        return new SittingPointId(id);
    }

    int ordinal() {
        return ordinal;
    }

    int firstLine() {
        return firstLine;
    }

    int lastLine() {
        return lastLine;
    }

    boolean isOpen() {
        return state == PointState.OPEN;
    }

    /** Refuses unless nothing was settled or taken back here since it was read. */
    void guardUnchanged(long readAt) {
        if (revision != readAt) {
            throw new Invalid("sitting.refused.meanwhile");
        }
    }

    void decide(DecisionId decision, long itsRevision, PointDecision words, Viewer by, Instant now) {
        settle(PointState.DECIDED, by, now);
        this.decisionId = decision.value();
        this.decisionRevision = itsRevision;
        this.outcome = words.answer().outcome();
        this.reason = words.answer().reason();
        this.wording = words.wording();
        Passage passage = words.inPlaceOf();
        if (!wording.isEmpty() && passage != null) {
            this.fromItem = passage.from().value();
            this.fromChar = passage.fromChar();
            this.toItem = passage.to().value();
            this.toChar = passage.toChar();
        }
    }

    void defer(Viewer by, Instant now) {
        settle(PointState.DEFERRED, by, now);
    }

    private void settle(PointState as, Viewer by, Instant now) {
        if (state == PointState.DECIDED) {
            throw new Invalid("sitting.refused.settled");
        }
        this.state = as;
        this.revision++;
        this.settledBy = by.person().value();
        this.settledByFunction = by.function();
        this.settledAt = now;
    }

    /** The decision to take back at the desk; null where the point was only put off. */
    @Nullable
    DecisionId decision() {
        return decisionId == null ? null : new DecisionId(decisionId);
    }

    long decisionRevision() {
        return decisionRevision;
    }

    void reopen() {
        if (isOpen()) {
            throw new Invalid("sitting.refused.nothingToUndo");
        }
        this.state = PointState.OPEN;
        this.revision++;
        this.decisionId = null;
        this.decisionRevision = 0;
        this.outcome = null;
        this.reason = "";
        this.wording = "";
        this.fromItem = null;
        this.fromChar = 0;
        this.toItem = null;
        this.toChar = 0;
        this.settledBy = null;
        this.settledByFunction = "";
        this.settledAt = null;
    }

    /** Writes the note anew, as it was read at this revision of its own. */
    void note(long readAt, String words) {
        if (noteRevision != readAt) {
            throw new Invalid("sitting.refused.noteMeanwhile");
        }
        if (!Objects.equals(note, words)) {
            this.note = words;
            this.noteRevision++;
        }
    }

    void spend(long more) {
        this.seconds += more;
    }
}
