package fr.lignealigne.remark;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.CarriedPassage.Outcome;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Quotation;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a remark stands in a later version, and what its association says of that. */
@Entity
@Table(name = "remark_carry")
class Carry {

    @EmbeddedId
    private CarryId id;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean toConfirm;
    private @Nullable UUID fromItem;
    private int fromChar;
    private @Nullable UUID toItem;
    private int toChar;
    private int firstLine;
    private int lastLine;
    private String quote;

    @Enumerated(EnumType.STRING)
    private @Nullable Confirmation confirmation;

    private @Nullable UUID confirmedBy;
    private @Nullable Instant confirmedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Stand stand;

    private @Nullable UUID standBy;
    private @Nullable Instant standAt;
    private @Nullable UUID successorId;

    @SuppressWarnings("NullAway.Init")
    protected Carry() {}

    @Nullable
    Passage passage() {
        return fromItem == null || toItem == null
                ? null
                : new Passage(new ItemId(fromItem), fromChar, new ItemId(toItem), toChar);
    }

    RemarkId remark() {
        return new RemarkId(id.remarkId());
    }

    PlanVersionId version() {
        return new PlanVersionId(id.versionId());
    }

    LinesChanged linesChanged(RemarkReaders mayKnow) {
        return new LinesChanged(version(), firstLine, lastLine, true, mayKnow);
    }

    /** The place is the proposed one; refused for one that is gone, which has none. */
    void accept(PersonId by, Instant now) {
        guard(outcome != Outcome.REMOVED || fromItem != null, "carry.gone");
        confirm(Confirmation.ACCEPTED, by, now);
    }

    void putAt(Quotation place, PersonId by, Instant now) {
        this.fromItem = place.passage().from().value();
        this.fromChar = place.passage().fromChar();
        this.toItem = place.passage().to().value();
        this.toChar = place.passage().toChar();
        this.firstLine = place.firstLine();
        this.lastLine = place.lastLine();
        this.quote = place.quote();
        confirm(Confirmation.PLACED, by, now);
    }

    void markIrrelevant(PersonId by, Instant now) {
        confirm(Confirmation.IRRELEVANT, by, now);
    }

    private void confirm(Confirmation said, PersonId by, Instant now) {
        guard(stand == null, "carry.stood");
        this.confirmation = said;
        this.confirmedBy = by.value();
        this.confirmedAt = now;
    }

    void maintain(PersonId by, Instant now) {
        guard(!toConfirm || confirmation != null, "carry.confirmFirst");
        guard(confirmation != Confirmation.IRRELEVANT, "carry.irrelevant");
        stand(Stand.MAINTAINED, by, now);
    }

    void withdraw(PersonId by, Instant now) {
        stand(Stand.WITHDRAWN, by, now);
    }

    /** A draft that will take its place; thrown away, the remark is as if nothing had been said. */
    void amend(RemarkId draft, PersonId by, Instant now) {
        stand(Stand.AMENDED, by, now);
        this.successorId = draft.value();
    }

    /** What was said can be unsaid as long as nothing followed from it. */
    void requireOpen() {
        guard(stand != Stand.WITHDRAWN && successorId == null, "carry.stood");
    }

    private void stand(Stand said, PersonId by, Instant now) {
        requireOpen();
        this.stand = said;
        this.standBy = by.value();
        this.standAt = now;
    }

    private static void guard(boolean allowed, String sentence) {
        if (!allowed) {
            throw new WrongState(sentence);
        }
    }
}
