package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.remark.Comment;
import fr.lignealigne.remark.CommentId;
import fr.lignealigne.remark.Comments;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Kept;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What colleagues say to each other of one draft, and where they say it. */
final class CommentThread extends Div {

    private final Comments comments;
    private final CurrentViewer currentViewer;
    private final RemarkId remark;
    private final UnorderedList said = new UnorderedList();
    private final Button open = new Button(t("team.comment.open"), event -> write());
    private final Div editor = new Div();
    private final Map<CommentId, ListItem> shown = new LinkedHashMap<>();
    private boolean mayWrite;

    CommentThread(Comments comments, CurrentViewer currentViewer, RemarkId remark) {
        this.comments = comments;
        this.currentViewer = currentViewer;
        this.remark = remark;
        addClassName("comments");
        said.getElement().setAttribute("aria-live", "polite");
        said.getElement().setAttribute("aria-label", t("team.comments"));
        said.setVisible(false);
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.setVisible(false);
        editor.addClassName("comment-editor");
        add(said, open, editor);
    }

    /** Shows them in place: only what came or went is touched. */
    void show(List<Comment> all, boolean mayWrite) {
        this.mayWrite = mayWrite;
        Set<CommentId> standing = all.stream().map(Comment::id).collect(Collectors.toSet());
        shown.entrySet().removeIf(entry -> {
            boolean isGone = !standing.contains(entry.getKey());
            if (isGone) {
                said.remove(entry.getValue());
            }
            return isGone;
        });
        for (Comment comment : all) {
            shown.computeIfAbsent(comment.id(), id -> {
                ListItem item = item(comment);
                said.add(item);
                return item;
            });
        }
        said.setVisible(!shown.isEmpty());
        open.setVisible(mayWrite && editor.getComponentCount() == 0);
    }

    private ListItem item(Comment comment) {
        Span who = new Span(t("team.comment.by", comment.function(), FrenchDates.moment(comment.at(), language())));
        who.addClassNames("soft", "small");
        Div head = new Div(who);
        head.addClassName("row");
        if (comment.mine()) {
            Button erase = new Button(t("team.comment.erase"), event -> erase(comment.id()));
            erase.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            head.add(erase);
        }
        Paragraph words = inFrench(new Paragraph(comment.words()));
        words.addClassName("said");
        return new ListItem(head, words);
    }

    private void write() {
        TextArea words = new TextArea(t("team.comment.field"));
        words.setHelperText(t("team.comment.audience"));
        words.setMaxLength(Comments.LONGEST);
        words.setWidthFull();
        Kept kept = Kept.on(words, "comment/" + remark);
        Button send = new Button(t("team.comment.send"), event -> send(words, kept));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(t("team.comment.later"), event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div acts = new Div(send, cancel);
        acts.addClassName("row");
        editor.add(words, acts);
        open.setVisible(false);
        words.focus();
    }

    private void send(TextArea words, Kept kept) {
        try {
            comments.write(currentViewer.get(), remark, words.getValue());
        } catch (Refusal refused) {
            words.setInvalid(true);
            words.setErrorMessage(t(refused.key(), refused.arguments()));
            return;
        }
        kept.done();
        close();
        again();
    }

    /** What was typed stays kept. */
    private void close() {
        editor.removeAll();
        open.setVisible(mayWrite);
        open.focus();
    }

    private void erase(CommentId id) {
        Confirm.ask(t("team.comment.erase.title"), t("team.comment.erase.consequence"), t("team.comment.erase"), () -> {
            comments.erase(currentViewer.get(), id);
            again();
        });
    }

    private void again() {
        show(comments.of(currentViewer.get(), Set.of(remark)).getOrDefault(remark, List.of()), mayWrite);
    }
}
