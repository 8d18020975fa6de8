package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.contribution.Contribution;
import fr.lignealigne.contribution.ContributionId;
import fr.lignealigne.contribution.ContributionPassage;
import fr.lignealigne.contribution.EarlierContributions;
import fr.lignealigne.contribution.Stretch;
import fr.lignealigne.contribution.Suggestions;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.SkipLink;
import fr.lignealigne.shared.ui.Toasts;
import org.jspecify.annotations.Nullable;

/** A contribution beside the text of the plan: its passages are taken one after the other, and placed by hand. */
class ContributionPage extends Composite<Div> {

    private final EarlierContributions contributions;
    private final CurrentViewer currentViewer;
    private final VersionSummary version;
    private final ContributionId id;
    private final ContributionHead head;
    private final ContributionPassages passages;
    private final ContributionTray tray;
    private final PlanTextElement text;
    private Contribution shown;

    ContributionPage(
            ContributionServices services, CurrentViewer currentViewer, VersionSummary version, Contribution read) {
        this.contributions = services.contributions();
        this.currentViewer = currentViewer;
        this.version = version;
        this.id = read.id();
        this.shown = read;
        PlanText plan = services.reader().versions().text(currentViewer.get(), version.id());
        text = new PlanTextElement(version.id(), "", "");
        head = new ContributionHead(services, currentViewer, version, this::follow, () -> focusNext(-1), read);
        passages = new ContributionPassages(new RowActs());
        tray = new ContributionTray(plan, text, Suggestions.of(plan, read), new TrayActs());
        text.onPassage(event -> attempt(() -> tray.choose(new Anchor.OnPassage(event.in(plan)), event.write)));
        text.onField(event ->
                tray.choose(new Anchor.OnField(plan.items().get(event.position).id(), event.field), true));
        text.onWhole(event -> tray.choose(
                event.field == null
                        ? new Anchor.OnMeasure(plan.items().get(event.position).id())
                        : new Anchor.OnField(plan.items().get(event.position).id(), event.field),
                true));
        Section letter = new Section(passages, tray);
        letter.addClassName("letter");
        letter.setAriaLabel(t("contribution.letter"));
        Section middle = new Section(text);
        middle.addClassName("text");
        middle.setAriaLabel(t("reader.text.label", version.label()));
        Div panes = new Div(letter, middle);
        panes.addClassName("panes");
        services.live().follow(panes, version.id(), changed -> {
            text.mergeMarks(changed.lines(), changed.marks());
            follow();
        });
        getContent().addClassName("contribution-page");
        getContent().add(new SkipLink(PlanTextElement.ID, t("reader.skip")), head, panes);
        show();
    }

    private void show() {
        head.show(shown);
        passages.show(shown.passages());
        tray.follow(shown.passages());
    }

    /** Reads it again: a colleague may be at it too. */
    private void follow() {
        shown = contributions.get(currentViewer.get(), id);
        show();
    }

    /** Whatever is refused, the page shows how things stand now. */
    private boolean attempt(Runnable act) {
        boolean isDone = true;
        try {
            act.run();
        } catch (Refusal refused) {
            Toasts.refused(refused);
            isDone = false;
        }
        follow();
        return isDone;
    }

    /** The keyboard goes to the next passage that is open, behind the one of this rank. */
    private void focusNext(int rank) {
        passages.focusNextOpen(rank);
    }

    private int rank(Stretch stretch) {
        return passages.rankOf(stretch);
    }

    private final class RowActs implements ContributionRow.Acts {

        @Override
        public void take(ContributionPassage passage) {
            tray.take(passage);
        }

        @Override
        public void setAside(ContributionPassage passage) {
            aside(Stretch.of(passage, passage));
        }

        @Override
        public void takeBackIn(ContributionPassage passage) {
            attempt(() -> contributions.takeBackIn(currentViewer.get(), id, Stretch.of(passage, passage)));
        }

        @Override
        public void undo(RemarkId draft) {
            ContributionPage.this.undo(draft);
        }
    }

    private void undo(RemarkId draft) {
        if (attempt(() -> contributions.undo(currentViewer.get(), id, draft))) {
            Toasts.done(t("contribution.undone"));
        }
    }

    private void aside(Stretch stretch) {
        int rank = rank(stretch);
        if (attempt(() -> contributions.setAside(currentViewer.get(), id, stretch))) {
            tray.clear();
            focusNext(rank);
            Toasts.undo(
                    t("contribution.setAside"),
                    () -> attempt(() -> contributions.takeBackIn(currentViewer.get(), id, stretch)));
        }
    }

    private final class TrayActs implements ContributionTray.Acts {

        @Override
        public void place(Stretch stretch, Anchor anchor, @Nullable RemarkKind kind) {
            int rank = rank(stretch);
            boolean isPlaced = attempt(() -> {
                RemarkId draft = contributions.place(currentViewer.get(), id, stretch, version.id(), anchor, kind);
                Toasts.undo(t("contribution.placed"), () -> ContributionPage.this.undo(draft));
            });
            if (isPlaced) {
                tray.clear();
                focusNext(rank);
            }
        }

        @Override
        public void setAside(Stretch stretch) {
            aside(stretch);
        }

        @Override
        public void taken(@Nullable Stretch stretch) {
            passages.mark(stretch);
        }

        @Override
        public void leave(Stretch stretch) {
            focusNext(rank(stretch) - 1);
        }
    }
}
