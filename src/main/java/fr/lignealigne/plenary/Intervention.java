package fr.lignealigne.plenary;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody said, perhaps in reply to what another said. */
@Entity
class Intervention extends Row {

    private UUID speakerId;
    private @Nullable UUID repliesTo;
    private String words;

    @SuppressWarnings("NullAway.Init")
    protected Intervention() {}

    @SuppressWarnings("NullAway.Init")
    Intervention(PlenaryId plenary, int position, InterventionDraft draft) {
        super(plenary, position);
        repliesTo = draft.repliesTo() == null ? null : draft.repliesTo().value();
        write(draft.speaker(), draft.words());
    }

    void write(ParticipantId speaker, String said) {
        speakerId = speaker.value();
        words = said;
    }

    boolean isBy(ParticipantId participant) {
        return speakerId.equals(participant.value());
    }

    boolean repliesTo(InterventionId other) {
        return other.value().equals(repliesTo);
    }

    InterventionDetails details() {
        return new InterventionDetails(
                new InterventionId(rowId()),
                revision(),
                new InterventionDraft(
                        new ParticipantId(speakerId), repliesTo == null ? null : new InterventionId(repliesTo), words));
    }
}
