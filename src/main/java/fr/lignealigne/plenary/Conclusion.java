package fr.lignealigne.plenary;

import fr.lignealigne.shared.Invalid;
import fr.lignealigne.timeline.MilestoneId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision that a plenary took, or a date it set. */
@Entity
class Conclusion extends Row {

    @Enumerated(EnumType.STRING)
    private ConclusionKind kind;

    private String words;
    private @Nullable LocalDate onDay;
    private @Nullable UUID milestoneId;

    @SuppressWarnings("NullAway.Init")
    protected Conclusion() {}

    @SuppressWarnings("NullAway.Init")
    Conclusion(PlenaryId plenary, int position, ConclusionDraft draft) {
        super(plenary, position);
        kind = draft.kind();
        write(draft);
    }

    void write(ConclusionDraft draft) {
        words = draft.words();
        onDay = kind == ConclusionKind.NEXT_DATE ? draft.onDay() : null;
    }

    /** The day that becomes a milestone, once. */
    LocalDate dayToSet() {
        if (kind != ConclusionKind.NEXT_DATE || onDay == null) {
            throw new Invalid("plenary.date.missing");
        }
        if (milestoneId != null) {
            throw new Invalid("plenary.date.isMilestone");
        }
        return onDay;
    }

    void become(MilestoneId milestone) {
        milestoneId = milestone.value();
    }

    String words() {
        return words;
    }

    ConclusionDetails details() {
        return new ConclusionDetails(
                new ConclusionId(rowId()),
                revision(),
                new ConclusionDraft(kind, words, onDay),
                milestoneId == null ? null : new MilestoneId(milestoneId));
    }
}
