package fr.lignealigne.plenary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands around the interventions of minutes. */
@Entity
class PlenaryFrame {

    @Id
    private UUID plenaryId;

    @Version
    private @Nullable Long revision;

    private String summary = "";
    private String annexes = "";
    private String writtenBy = "";

    @SuppressWarnings("NullAway.Init")
    protected PlenaryFrame() {}

    PlenaryFrame(PlenaryId plenary) {
        this.plenaryId = plenary.value();
    }

    void write(FrameDraft draft, long read) {
        if (revision() != read) {
            throw new WrittenMeanwhile();
        }
        summary = draft.summary();
        annexes = draft.annexes();
        writtenBy = draft.writtenBy();
    }

    private long revision() {
        return revision == null ? FrameDetails.NOTHING_YET : revision;
    }

    FrameDetails details() {
        return new FrameDetails(revision(), new FrameDraft(summary, annexes, writtenBy));
    }
}
