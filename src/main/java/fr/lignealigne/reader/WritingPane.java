package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.ui.FilesField;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.ReadDraft;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.ui.DraftFiles;
import fr.lignealigne.remark.ui.Keeping;
import fr.lignealigne.remark.ui.RemarkForm;
import fr.lignealigne.remark.ui.TeamNotes;
import fr.lignealigne.remark.ui.TeamSight;
import fr.lignealigne.shared.ui.BrowserCopy;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The form in the thread: it opens on an anchor or on a draft, and what is typed into it is kept as it closes. */
class WritingPane extends Div {

    private final ReaderServices services;
    private final CurrentViewer currentViewer;
    private final PlanVersionId version;
    private final Runnable onClose;
    private final Consumer<RemarkDetails> onResume;
    private final Button share = new Button(t("reader.share"), event -> share());
    private final Button propose = new Button(t("team.propose"), event -> propose());
    private @Nullable DraftKeeper keeper;
    private @Nullable RemarkForm form;
    private @Nullable FilesField files;
    private @Nullable WritingPresence presence;
    private @Nullable TeamNotes notes;

    WritingPane(
            ReaderServices services,
            CurrentViewer currentViewer,
            PlanVersionId version,
            Runnable onClose,
            Consumer<RemarkDetails> onResume) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.version = version;
        this.onClose = onClose;
        this.onResume = onResume;
        addDetachListener(event -> cease());
    }

    /** Opens on a place where nothing is said yet. */
    void open(PlanText text, Anchor anchor) {
        open(text, anchor, RemarkDraft.of(anchor, null, ""), null, nameAt(anchor));
    }

    /**
     * Opens on a place when an earlier page left words for it in the browser.
     *
     * @param gone the draft they were typed into, when it is none any more
     * @param opening prepares the place for its form, unless another was chosen meanwhile
     */
    void openWhereLeft(PlanText text, Anchor anchor, @Nullable RemarkId gone, BooleanSupplier opening) {
        String name = gone == null ? nameAt(anchor) : RemarkForm.nameOf(gone);
        BrowserCopy.whenLeft(currentViewer.get().seat(), name, () -> {
            if (keeper == null && opening.getAsBoolean()) {
                open(text, anchor, RemarkDraft.of(anchor, null, ""), null, name);
            }
        });
    }

    private String nameAt(Anchor anchor) {
        return "remark/" + version + "/" + anchor;
    }

    /** Opens a draft as it stands now. */
    void open(PlanText text, RemarkId draft) {
        RemarkDetails kept = services.remarks().get(currentViewer.get(), draft);
        open(text, kept.place().anchor(), kept.draft(), kept, RemarkForm.nameOf(draft));
    }

    /** @param name under which the browser keeps what is typed until the draft has it */
    private void open(PlanText text, Anchor anchor, RemarkDraft draft, @Nullable RemarkDetails kept, String name) {
        cease();
        WritingPresence writing = new WritingPresence(
                services.team().writers(),
                currentViewer,
                ChosenPlace.on(text, anchor).written(version));
        DraftKeeper opened = new DraftKeeper(services.remarks(), currentViewer, version, writing, kept);
        Button keep = new Button(t("reader.keep"), event -> onClose.run());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Button discard = new Button(t("reader.discard"), event -> discard());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        RemarkForm fields = new RemarkForm(
                anchor,
                AnchorWords.quote(text, anchor),
                draft,
                kept == null ? RemarkState.DRAFT : kept.state(),
                opened,
                keep,
                propose,
                share,
                discard);
        if (kept != null) {
            fields.goesOn(kept.id());
        }
        files = DraftFiles.in(fields, opened, services.files(), currentViewer);
        fields.copyInBrowser(currentViewer.get().seat(), name);
        removeAll();
        add(fields);
        keeper = opened;
        form = fields;
        presence = writing;
        offerSharing();
        followTeam();
        writing.wrote(kept);
        fields.focus();
    }

    void close() {
        cease();
        removeAll();
        keeper = null;
        form = null;
        files = null;
        notes = null;
    }

    private void cease() {
        if (presence != null) {
            presence.ceased();
            presence = null;
        }
    }

    /** The draft that stands in the form, so that it is not shown a second time beside it. */
    @Nullable
    RemarkId writing() {
        RemarkDetails kept = keeper == null ? null : keeper.kept();
        return kept == null || keeper == null || !keeper.isStanding() ? null : kept.id();
    }

    /** A colleague did something on these lines. */
    void othersChanged() {
        if (keeper != null && form != null) {
            keeper.follow(form);
            if (files != null) {
                files.refresh();
            }
            offerSharing();
            followTeam();
        }
    }

    /** Colleagues did something about the draft that is written, beside its words. */
    void followTeam() {
        DraftKeeper written = keeper;
        RemarkDetails kept = written == null || !written.isStanding() ? null : written.kept();
        if (kept == null) {
            propose.setVisible(false);
            return;
        }
        Viewer viewer = currentViewer.get();
        TeamSight sight = services.team().sight(viewer, version, List.of(kept.id()));
        TeamNotes shown = notes;
        if (shown == null || !shown.isOf(kept.id())) {
            if (shown != null) {
                remove(shown);
            }
            shown = new TeamNotes(services.team(), currentViewer, kept.id());
            notes = shown;
            add(shown);
        }
        shown.show(kept, sight);
        propose.setVisible(sight.mayPropose(viewer, kept.id()));
    }

    /** What is written is said of this place from now on; empty while nothing is kept, or a colleague changed it too. */
    Optional<RemarkDetails> goOver(Anchor anchor) {
        DraftKeeper written = keeper;
        RemarkDetails kept = written == null || !written.isStanding() ? null : written.kept();
        if (written == null || kept == null) {
            return Optional.empty();
        }
        return switch (written.keep(kept.draft().on(anchor))) {
            case Keeping.Kept(var moved) -> Optional.of(moved);
            case Keeping.BegunAnew(var begun, var _) -> Optional.of(begun);
            case Keeping.Nothing _, Keeping.Rivalled _ -> Optional.empty();
        };
    }

    private void offerSharing() {
        Viewer viewer = currentViewer.get();
        RemarkDetails kept = keeper == null ? null : keeper.kept();
        share.setVisible(viewer.inTheCollective()
                && (kept == null || kept.state() == RemarkState.DRAFT && kept.corrects() == null));
    }

    /** The words as they are kept; what could not be kept yet is said in the form, which stays open then. */
    private void propose() {
        RemarkDetails kept = keeper == null ? null : keeper.kept();
        if (kept == null) {
            Toasts.refused(t("remark.deposit.blank"));
            return;
        }
        services.team().reviewing().propose(currentViewer.get(), ReadDraft.of(kept));
        Toasts.done(t("team.proposed"));
        onClose.run();
    }

    private void share() {
        if (keeper != null && keeper.share()) {
            Toasts.done(t("reader.shared"));
            onClose.run();
        } else {
            Toasts.refused(t("remark.deposit.blank"));
        }
    }

    private void discard() {
        DraftKeeper thrown = keeper;
        if (thrown == null || form == null) {
            return;
        }
        Optional<Runnable> back = thrown.discard();
        form.forgetCopies();
        back.ifPresent(undo -> Toasts.undo(t("remarks.discarded"), () -> {
            undo.run();
            onResume.accept(thrown.keptAgain());
        }));
        onClose.run();
    }
}
