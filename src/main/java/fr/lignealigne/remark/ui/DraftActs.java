package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.DraftStage;
import fr.lignealigne.remark.ReadDraft;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Toasts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one may do with one draft of the list; the buttons stay, and say what they would do now. */
final class DraftActs extends Div {

    private final RemarksServices services;
    private final CurrentViewer currentViewer;
    private final RemarkId draft;
    private final Runnable onDone;
    private final Anchor edit = new Anchor("", t("remarks.edit"));
    private final Button share = quiet("share", this::share);
    private final Button propose = quiet("propose", this::propose);
    private @Nullable RemarkDetails shown;
    private DraftStage stage = DraftStage.IN_WRITING;

    DraftActs(RemarksServices services, CurrentViewer currentViewer, RemarkId draft, Runnable onDone) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.draft = draft;
        this.onDone = onDone;
        addClassNames("row", "actions");
        edit.addClassNames("button", "quiet");
        Button discard = quiet("discard", this::discard);
        discard.setText(t("remarks.discard"));
        add(edit, propose, share, discard);
    }

    private Button quiet(String name, Runnable act) {
        Button button = new Button("", event -> attempt(act));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName(name);
        return button;
    }

    void show(Viewer viewer, RemarkDetails remark, TeamSight sight) {
        shown = remark;
        stage = sight.stage(draft);
        edit.setHref(RemarkAddress.toWrite(remark));
        edit.setAriaLabel(t("remarks.edit.at", RemarkWords.place(remark.place())));
        share.setVisible(viewer.inTheCollective() && remark.corrects() == null);
        share.setText(t(remark.state() == RemarkState.DRAFT ? "remarks.share" : "remarks.takeBack"));
        propose.setVisible(sight.mayPropose(viewer, draft));
        propose.setText(t(stage == DraftStage.PROPOSED ? "team.takeBack" : "team.propose"));
        setVisible(remark.state().isWritable());
    }

    private RemarkDetails shown() {
        return Objects.requireNonNull(shown);
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
        onDone.run();
    }

    private void share() {
        boolean isShared = shown().state() == RemarkState.SHARED;
        services.remarks().share(currentViewer.get(), draft, !isShared);
        if (isShared && services.isTakenUp(draft)) {
            Toasts.done(t("remarks.takenUp"));
        }
    }

    private void propose() {
        if (stage == DraftStage.PROPOSED) {
            services.team().reviewing().takeBack(currentViewer.get(), draft);
        } else {
            services.team().reviewing().propose(currentViewer.get(), ReadDraft.of(shown()));
        }
    }

    private void discard() {
        RemarkDetails thrown = services.remarks().discard(currentViewer.get(), draft);
        boolean isTakenUp = thrown.state() == RemarkState.SHARED && services.isTakenUp(draft);
        String discarded = t("remarks.discarded");
        Toasts.undo(isTakenUp ? discarded + " " + t("remarks.takenUp") : discarded, () -> {
            services.remarks().bringBack(currentViewer.get(), thrown);
            onDone.run();
        });
    }
}
