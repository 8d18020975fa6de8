package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.plenary.InterventionDetails;
import fr.lignealigne.plenary.InterventionDraft;
import fr.lignealigne.plenary.InterventionId;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Toasts;
import org.jspecify.annotations.Nullable;

/** One intervention on the page where minutes are written. */
final class InterventionRow implements Rows.Row<InterventionsPane.Spoken> {

    private final InterventionsPane pane;
    private final Span speaker = inFrench(new Span());
    private final Paragraph answered = new Paragraph();
    private final Paragraph words = inFrench(new Paragraph());
    private final RowActs acts = new RowActs();
    private final ListItem row = new ListItem(speaker, answered, words, acts);
    private InterventionsPane.Spoken shown;

    @SuppressWarnings("NullAway.Init")
    InterventionRow(InterventionsPane pane) {
        this.pane = pane;
        speaker.addClassName("what");
        answered.addClassNames("soft", "small");
        words.addClassName("said");
        acts.act("plenary.reply", () -> pane.reply(shown));
        acts.act("plenary.rewrite", this::rewrite);
        Button[] ways = new Button[2];
        ways[0] = acts.sign("↑", "plenary.up", () -> move(-1, ways[0]));
        ways[1] = acts.sign("↓", "plenary.down", () -> move(1, ways[1]));
        acts.act("plenary.remove", this::remove);
    }

    @Override
    public Component component() {
        return row;
    }

    @Override
    public void show(InterventionsPane.Spoken spoken) {
        shown = spoken;
        speaker.setText(spoken.speaker());
        answered.setText(t("plenary.inReplyTo", spoken.answered()));
        answered.setVisible(!spoken.answered().isEmpty());
        row.setClassName("reply", !spoken.answered().isEmpty());
        words.setText(spoken.said().said().words());
        acts.about(spoken.speaker());
    }

    private void move(int by, Button pressed) {
        PlenaryServices services = pane.services();
        services.writing().move(services.viewer(), pane.plenary(), shown.said().id(), by);
        pane.refresh();
        RowActs.keepFocus(pressed);
    }

    private void rewrite() {
        PlenaryServices services = pane.services();
        InterventionDetails read = shown.said();
        TextDialog.open(
                t("plenary.rewrite.said", shown.speaker()),
                t("plenary.words"),
                "intervention/" + read.id(),
                InterventionDraft.LONGEST,
                new TextDialog.Text(read.revision(), read.said().words()),
                () -> services.writing().interventions(services.viewer(), pane.plenary()).stream()
                        .filter(one -> one.id().equals(read.id()))
                        .findFirst()
                        .map(one ->
                                new TextDialog.Text(one.revision(), one.said().words()))
                        .orElseThrow(NotFound::new),
                (revision, typed) -> {
                    services.writing()
                            .change(
                                    services.viewer(),
                                    pane.plenary(),
                                    read.id(),
                                    revision,
                                    new InterventionDraft(read.said().speaker(), null, typed));
                    pane.refresh();
                });
    }

    private void remove() {
        PlenaryServices services = pane.services();
        InterventionDetails gone = shown.said();
        @Nullable InterventionId at = pane.previous(gone.id());
        try {
            services.writing().remove(services.viewer(), pane.plenary(), gone.id(), gone.revision());
        } catch (Refusal refused) {
            Toasts.refused(refused);
            return;
        }
        pane.refresh();
        Toasts.undo(t("plenary.removed"), () -> {
            InterventionId back = services.writing().add(services.viewer(), pane.plenary(), gone.said(), at);
            if (at == null) {
                services.writing().move(services.viewer(), pane.plenary(), back, Integer.MIN_VALUE);
            }
            pane.refresh();
        });
    }
}
