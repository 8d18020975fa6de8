package fr.lignealigne.reader;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps the draft that an open form writes: begun with the first words, rewritten from then on. */
final class DraftKeeper {

    private final Remarks remarks;
    private final CurrentViewer currentViewer;
    private final PlanVersionId version;
    private final Consumer<RemarkId> onBegun;
    private @Nullable RemarkDetails kept;

    DraftKeeper(
            Remarks remarks,
            CurrentViewer currentViewer,
            PlanVersionId version,
            @Nullable RemarkDetails kept,
            Consumer<RemarkId> onBegun) {
        this.remarks = remarks;
        this.currentViewer = currentViewer;
        this.version = version;
        this.kept = kept;
        this.onBegun = onBegun;
    }

    RemarkDetails save(RemarkDraft draft) {
        if (kept == null) {
            kept = remarks.write(currentViewer.get(), version, draft);
            onBegun.accept(kept.id());
        } else {
            kept = remarks.rewrite(currentViewer.get(), kept.id(), kept.revision(), draft);
        }
        return kept;
    }

    /** Shares the draft with the Collective; false when nothing was written yet. */
    boolean share() {
        if (kept == null) {
            return false;
        }
        remarks.share(currentViewer.get(), kept.id(), true);
        return true;
    }

    void discard() {
        if (kept != null) {
            remarks.discard(currentViewer.get(), kept.id());
            kept = null;
        }
    }
}
