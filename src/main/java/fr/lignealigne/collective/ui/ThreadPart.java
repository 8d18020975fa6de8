package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.DiscussionId;
import fr.lignealigne.collective.Discussions;
import fr.lignealigne.collective.PostDetails;
import fr.lignealigne.collective.PostId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One discussion, read and answered. What comes while it is open is added below; the field is never touched. */
class ThreadPart extends Div {

    private final Discussions discussions;
    private final CurrentViewer currentViewer;
    private final DiscussionId id;
    private final Div posts = new Div();
    private final Div answering = new Div();
    private final Paragraph status = new Paragraph();
    private final Map<PostId, PostLine> lines = new LinkedHashMap<>();

    ThreadPart(Discussions discussions, CurrentViewer currentViewer, DiscussionId id) {
        this.discussions = discussions;
        this.currentViewer = currentViewer;
        this.id = id;
        addClassName("thread-part");
        status.addClassName("visually-hidden");
        status.getElement().setAttribute("role", "status");
        add(posts, status, answering);
        refresh();
        status.setText("");
        renewField();
    }

    /** Reads it again, and notes that this person did. */
    void refresh() {
        Viewer viewer = currentViewer.get();
        List<PostDetails> now = discussions.get(viewer, id).posts();
        for (PostDetails post : now) {
            PostLine line = lines.get(post.id());
            if (line == null) {
                line = new PostLine(discussions, currentViewer, post, this::refresh);
                lines.put(post.id(), line);
                posts.add(line);
                status.setText(t("collective.post.new", post.organisationName()));
            } else {
                line.follow(post);
            }
        }
        discussions.markRead(viewer, id);
    }

    private void renewField() {
        answering.removeAll();
        answering.add(new WordsForm(
                t("collective.answer.label"), t("collective.answer.act"), "collective/answer/" + id, "", this::answer));
    }

    private void answer(String words) {
        discussions.answer(currentViewer.get(), id, words);
        refresh();
        getUI().ifPresent(ui -> ui.beforeClientResponse(this, context -> renewField()));
    }
}
