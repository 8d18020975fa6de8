package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.plenary.WrittenMeanwhile;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Asks for words that others may have rewritten meanwhile: then both texts stand side by side before either is kept. */
final class TextDialog {

    /** Words, and the revision at which they were read. */
    record Text(long revision, String words) {}

    /** Writes words that were read at a revision. */
    interface Write {

        void write(long revision, String words);
    }

    private TextDialog() {}

    static ActDialog open(
            String title,
            String label,
            String name,
            int longest,
            Text read,
            Supplier<Text> readAgain,
            Write write,
            Component... more) {
        TextArea words = new TextArea(label);
        words.setId("dialog-words");
        words.setMaxLength(longest);
        words.setWidthFull();
        words.setValue(read.words());
        Kept kept = Kept.on(words, name);
        Div rival = new Div();
        rival.addClassName("notice");
        rival.getElement().setAttribute("role", "status");
        rival.setVisible(false);
        askAboutKept(words, read.words(), rival);
        words.addValueChangeListener(event -> {
            if (!event.isFromClient()) {
                askAboutKept(words, read.words(), rival);
            }
        });
        long[] revision = {read.revision()};
        List<Component> content = new ArrayList<>(List.of(more));
        content.add(words);
        content.add(rival);
        ActDialog dialog = new ActDialog(
                title,
                t("plenary.keep"),
                () -> {
                    try {
                        write.write(revision[0], words.getValue());
                    } catch (WrittenMeanwhile refused) {
                        Text now = readAgain.get();
                        revision[0] = now.revision();
                        show(rival, "plenary.rival", now.words());
                        throw refused;
                    }
                    kept.done();
                },
                content.toArray(Component[]::new));
        dialog.open();
        words.focus();
        return dialog;
    }

    /** Kept words come back over what is written now: both are shown before either is saved. */
    private static void askAboutKept(TextArea typed, String written, Div rival) {
        if (!written.isEmpty() && !typed.getValue().strip().equals(written.strip())) {
            show(rival, "plenary.rival.kept", written);
        }
    }

    private static void show(Div rival, String sentence, String written) {
        rival.removeAll();
        Paragraph theirs = inFrench(new Paragraph(written));
        theirs.addClassName("said");
        rival.add(new Paragraph(t(sentence)), theirs);
        rival.setVisible(true);
    }
}
