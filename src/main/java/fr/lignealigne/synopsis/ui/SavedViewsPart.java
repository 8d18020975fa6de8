package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.synopsis.SavedViewDraft;
import fr.lignealigne.synopsis.SavedViewSummary;
import fr.lignealigne.synopsis.SavedViews;
import java.util.List;

/** The views that were kept under a name, and keeping the one that is shown. */
class SavedViewsPart extends Div {

    private final SavedViews views;
    private final CurrentViewer currentViewer;
    private final SynopsisAddress address;
    private final PlanVersionId version;

    SavedViewsPart(SavedViews views, CurrentViewer currentViewer, SynopsisAddress address, PlanVersionId version) {
        this.views = views;
        this.currentViewer = currentViewer;
        this.address = address;
        this.version = version;
        addClassName("saved-views");
        draw(false);
    }

    private void draw(boolean opened) {
        removeAll();
        List<SavedViewSummary> list = views.list(currentViewer.get());
        if (!list.isEmpty()) {
            UnorderedList all = new UnorderedList();
            list.forEach(view -> all.add(line(view)));
            NativeDetails kept = new NativeDetails(t("savedView.list", list.size()), all);
            kept.setOpen(opened);
            add(kept);
        }
        String shown = address.saved();
        if (!shown.isEmpty() && list.stream().noneMatch(view -> view.filters().equals(shown))) {
            Button save = quiet(t("savedView.save"), () -> SavedViewDialog.toSave(shown, this::save));
            save.setId("save-view");
            add(save);
        }
    }

    private ListItem line(SavedViewSummary view) {
        Anchor way = new Anchor(
                SynopsisAddress.ofSaved(view.filters()).onVersion(version).href(), view.name());
        if (view.filters().equals(address.saved())) {
            way.getElement().setAttribute("aria-current", "page");
        }
        Span whose = new Span(
                view.own()
                        ? t(view.shared() ? "savedView.own.shared" : "savedView.own.alone")
                        : t("savedView.by", view.savedBy()));
        whose.addClassNames("soft", "small");
        ListItem line = new ListItem(way, whose);
        if (view.own()) {
            Button change =
                    quiet(t("savedView.change"), () -> SavedViewDialog.toChange(view, draft -> change(view, draft)));
            Button delete = quiet(t("savedView.delete"), () -> askToDelete(view));
            change.setAriaLabel(t("savedView.change.of", view.name()));
            delete.setAriaLabel(t("savedView.delete.of", view.name()));
            line.add(change, delete);
        }
        return line;
    }

    private static Button quiet(String words, Runnable does) {
        Button button = new Button(words, event -> does.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void save(SavedViewDraft draft) {
        views.save(currentViewer.get(), draft);
        Toasts.done(t("savedView.saved"));
        draw(true);
    }

    private void change(SavedViewSummary view, SavedViewDraft draft) {
        views.change(currentViewer.get(), view.id(), view.revision(), draft);
        Toasts.done(t("savedView.saved"));
        draw(true);
    }

    private void askToDelete(SavedViewSummary view) {
        Confirm.ask(
                t("savedView.delete.title"),
                t(view.shared() ? "savedView.delete.shared" : "savedView.delete.alone", view.name()),
                t("savedView.delete"),
                () -> {
                    try {
                        views.delete(currentViewer.get(), view.id());
                    } catch (Refusal refusal) {
                        Toasts.refused(refusal);
                    }
                    draw(true);
                });
    }
}
