package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.ChangedMeanwhile;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.ui.Keeping;
import fr.lignealigne.remark.ui.RemarkForm;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.NotFound;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the draft that an open form writes: begun with the first words, rewritten from then on, always from the
 * revision that the form showed.
 */
final class DraftKeeper implements Keeping.Keeper {

    /** What ends a draft while a form writes it. */
    private enum End {
        DEPOSITED,
        DISCARDED,
        /** A colleague took it over to a later version. */
        CARRIED
    }

    private final Remarks remarks;
    private final CurrentViewer currentViewer;
    private final PlanVersionId version;
    private final WritingPresence presence;
    private final OrganisationId organisation;
    private @Nullable RemarkDetails kept;

    DraftKeeper(
            Remarks remarks,
            CurrentViewer currentViewer,
            PlanVersionId version,
            WritingPresence presence,
            @Nullable RemarkDetails kept) {
        this.remarks = remarks;
        this.currentViewer = currentViewer;
        this.version = version;
        this.presence = presence;
        this.organisation = currentViewer.get().organisation();
        this.kept = kept;
    }

    /** The draft that is written, as it was kept last. */
    @Nullable
    RemarkDetails kept() {
        return kept;
    }

    /** Whoever changed organisation with a form open does not carry the words of one into the other. */
    private Viewer viewer() {
        Viewer viewer = currentViewer.get();
        NotAllowed.unless(viewer.organisation().equals(organisation));
        return viewer;
    }

    @Override
    public Keeping keep(RemarkDraft draft) {
        Keeping keeping = rewrite(draft);
        presence.wrote(kept);
        return keeping;
    }

    private Keeping rewrite(RemarkDraft draft) {
        Viewer viewer = viewer();
        RemarkDetails known = kept;
        if (known == null) {
            return draft.isBlank() ? new Keeping.Nothing() : new Keeping.Kept(beginAnew(draft));
        }
        try {
            kept = remarks.rewrite(viewer, known.id(), known.revision(), draft);
            return new Keeping.Kept(kept);
        } catch (ChangedMeanwhile | NotAllowed | NotFound refused) {
            return meet(viewer, known, draft);
        }
    }

    /** The draft is not as it was read: by what happened to it, the words go over it, beside it or into a new one. */
    private Keeping meet(Viewer viewer, RemarkDetails known, RemarkDraft draft) {
        Optional<RemarkDetails> found = find(viewer, known.id());
        Optional<End> end = end(found);
        if (end.isPresent()) {
            String sentence = sentence("remark.begunAnew.", end.get(), found);
            return new Keeping.BegunAnew(beginAnew(draft), sentence);
        }
        RemarkDetails now = found.orElseThrow(NotFound::new);
        NotAllowed.unless(now.own() && now.revision() != known.revision());
        if (now.draft().equals(draft)) {
            kept = now;
            return new Keeping.Kept(now);
        }
        if (now.draft().equals(known.draft())) {
            // It was shared or taken back: its words are as they were read.
            kept = now;
            return rewrite(draft);
        }
        return new Keeping.Rivalled(now, remarks.lastEdit(viewer, now.id()));
    }

    private Optional<RemarkDetails> find(Viewer viewer, RemarkId id) {
        try {
            return Optional.of(remarks.get(viewer, id));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private Optional<End> end(Optional<RemarkDetails> now) {
        if (now.isEmpty()) {
            return Optional.of(End.DISCARDED);
        }
        if (!now.get().state().isWritable()) {
            return Optional.of(End.DEPOSITED);
        }
        return now.get().version().equals(version) ? Optional.empty() : Optional.of(End.CARRIED);
    }

    private static String sentence(String prefix, End end, Optional<RemarkDetails> now) {
        Instant deposited = now.map(RemarkDetails::depositedAt).orElse(null);
        return deposited == null
                ? t(prefix + end)
                : t(prefix + end, FrenchDates.hour(deposited.atZone(Clocks.PARIS), language()));
    }

    @Override
    public Optional<RemarkDetails> standing() {
        return isStanding() ? Optional.ofNullable(kept) : Optional.empty();
    }

    @Override
    public void acknowledge(RemarkDetails theirs) {
        kept = theirs;
    }

    @Override
    public RemarkDetails beginAnew(RemarkDraft draft) {
        RemarkDetails begun = remarks.write(viewer(), version, draft);
        kept = begun;
        return begun;
    }

    /** A colleague did something near: the form follows what it means for this draft. */
    void follow(RemarkForm form) {
        RemarkDetails known = kept;
        if (known == null) {
            return;
        }
        Viewer viewer = viewer();
        Optional<RemarkDetails> found = find(viewer, known.id());
        Optional<End> end = end(found);
        if (end.isPresent()) {
            form.say(sentence("remark.ended.", end.get(), found));
            return;
        }
        RemarkDetails now = found.orElseThrow(NotFound::new);
        if (now.revision() == known.revision()) {
            return;
        }
        if (now.draft().equals(known.draft())) {
            kept = now;
            form.seenIn(now.state());
        } else {
            form.follow(now, remarks.lastEdit(viewer, now.id()));
        }
    }

    /** Whether the draft is still one, as far as its viewer may know. */
    boolean isStanding() {
        RemarkDetails known = kept;
        return known != null && end(find(currentViewer.get(), known.id())).isEmpty();
    }

    /** Shares the draft with the Collective; false when nothing was written yet. */
    boolean share() {
        if (kept == null) {
            return false;
        }
        remarks.share(viewer(), kept.id(), true);
        return true;
    }

    /** Throws the draft away; answers how to get it back, unless nothing was written yet. */
    Optional<Runnable> discard() {
        RemarkDetails known = kept;
        if (known == null) {
            return Optional.empty();
        }
        RemarkDetails thrown = remarks.discard(viewer(), known.id());
        kept = null;
        return Optional.of(() -> kept = remarks.bringBack(viewer(), thrown));
    }

    /** The draft as it was brought back. */
    RemarkDetails keptAgain() {
        return Objects.requireNonNull(kept);
    }
}
