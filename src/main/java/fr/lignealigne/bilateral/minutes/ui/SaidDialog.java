package fr.lignealigne.bilateral.minutes.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.bilateral.minutes.MinutesPoint;
import fr.lignealigne.bilateral.minutes.MinutesWrittenMeanwhile;
import fr.lignealigne.bilateral.minutes.Side;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;

/** Writes what one side said about a point; what a colleague wrote meanwhile is shown beside one's own words. */
final class SaidDialog {

    private final MinutesServices services;
    private final MinutesPoint point;
    private final Side side;
    private final Runnable changed;
    private final TextArea words = new TextArea();
    private final Div theirs = new Div();
    private String read;

    private SaidDialog(MinutesServices services, MinutesPoint point, Side side, Runnable changed) {
        this.services = services;
        this.point = point;
        this.side = side;
        this.changed = changed;
        this.read = point.said(side);
    }

    static void ask(MinutesServices services, MinutesPoint point, Side side, Runnable changed) {
        new SaidDialog(services, point, side, changed).open();
    }

    private void open() {
        words.setLabel(t("minutes.said", side));
        words.setMaxLength(MinutesPoint.LONGEST);
        words.setMinHeight("12em");
        words.setWidthFull();
        words.setId("said");
        words.setValue(read);
        theirs.addClassName("told");
        theirs.setVisible(false);
        Kept kept = Kept.on(words, "minutes/" + point.id() + "/" + side);
        showWhatStands();
        // What only the browser had is brought back later.
        words.addValueChangeListener(event -> {
            if (!event.isFromClient()) {
                showWhatStands();
            }
        });
        new ActDialog(
                        point.title(),
                        t("minutes.save"),
                        () -> {
                            save();
                            kept.done();
                            changed.run();
                        },
                        words,
                        theirs)
                .open();
        words.focus();
    }

    /** Words that were kept from another day never replace unseen what was saved since. */
    private void showWhatStands() {
        if (!read.isEmpty() && !words.getValue().equals(read)) {
            show(t("minutes.stands"));
        }
    }

    private void show(String sentence) {
        theirs.removeAll();
        theirs.add(MinutesWords.soft(sentence), inFrench(new Paragraph(read)));
        theirs.setVisible(true);
    }

    private void save() {
        try {
            services.writing().say(services.viewer(), point.id(), side, read, words.getValue());
        } catch (MinutesWrittenMeanwhile meanwhile) {
            read = meanwhile.theirs();
            show(t("minutes.theirs"));
            throw meanwhile;
        }
    }
}
