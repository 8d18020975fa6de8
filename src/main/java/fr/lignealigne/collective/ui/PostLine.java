package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.collective.Discussions;
import fr.lignealigne.collective.PostDetails;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Toasts;

/** What somebody said, with what its author may do to it. */
class PostLine extends Article {

    private final Discussions discussions;
    private final CurrentViewer currentViewer;
    private final Runnable changed;
    private PostDetails post;
    private boolean editing;

    /** @param changed runs when this page changed it */
    PostLine(Discussions discussions, CurrentViewer currentViewer, PostDetails post, Runnable changed) {
        this.discussions = discussions;
        this.currentViewer = currentViewer;
        this.post = post;
        this.changed = changed;
        addClassName("talk");
        draw();
    }

    /** Follows what changed elsewhere; never while it is being edited here. */
    void follow(PostDetails now) {
        if (!now.equals(post) && !editing) {
            post = now;
            draw();
        }
    }

    private void draw() {
        removeAll();
        Element who = new Element("b");
        who.setText(post.organisationName());
        Header header = new Header();
        header.getElement().appendChild(who);
        String when = FrenchDates.moment(post.postedAt(), language());
        header.add(
                inFrench(RoomWords.soft(post.function())),
                RoomWords.soft(post.edited() && !post.withdrawn() ? t("collective.post.edited", when) : when));
        add(header);
        if (post.withdrawn()) {
            Paragraph gone = new Paragraph(t("collective.post.gone"));
            gone.addClassName("soft");
            add(gone);
            return;
        }
        Paragraph words = inFrench(new Paragraph(post.words()));
        words.addClassName("said");
        add(words);
        if (post.own()) {
            add(acts());
        }
    }

    private Div acts() {
        Div acts = new Div(
                act(t("collective.post.edit"), this::edit), act(t("collective.post.withdraw"), this::askToWithdraw));
        acts.addClassName("row");
        return acts;
    }

    private static Button act(String words, Runnable does) {
        Button act = new Button(words, event -> does.run());
        act.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return act;
    }

    private void edit() {
        editing = true;
        Button cancel = new Button(t("action.cancel"));
        WordsForm form = new WordsForm(
                t("collective.post.edit.label"),
                t("collective.post.edit.act"),
                "collective/post/" + post.id(),
                post.words(),
                words -> {
                    discussions.edit(currentViewer.get(), post.id(), post.revision(), words);
                    stopEditing();
                },
                cancel);
        cancel.addClickListener(event -> {
            form.forget();
            stopEditing();
        });
        removeAll();
        add(form);
        form.takeFocus();
    }

    private void stopEditing() {
        editing = false;
        draw();
        changed.run();
    }

    private void askToWithdraw() {
        Confirm.ask(
                t("collective.post.withdraw.title"),
                t("collective.post.withdraw.consequence"),
                t("collective.post.withdraw"),
                () -> {
                    try {
                        discussions.withdraw(currentViewer.get(), post.id());
                    } catch (Refusal refused) {
                        Toasts.refused(refused);
                    }
                    changed.run();
                });
    }
}
