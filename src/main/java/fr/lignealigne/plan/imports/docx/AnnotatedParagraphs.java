package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.AnnotatedText.Change;
import fr.lignealigne.plan.imports.AnnotatedText.Hand;
import fr.lignealigne.plan.imports.AnnotatedText.Paragraph;
import fr.lignealigne.plan.imports.AnnotatedText.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts paragraphs together as they were before anybody changed them: an end that was added parts nothing, and what
 * follows it is still the same paragraph.
 */
final class AnnotatedParagraphs {

    private final List<Paragraph> done = new ArrayList<>();
    private final List<String> bookmarks = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private int characters;

    List<Paragraph> all() {
        return done;
    }

    /** The place that the next characters will have. */
    AnnotatedDocx.Place here() {
        return new AnnotatedDocx.Place(done.size(), characters);
    }

    void bookmark(String name) {
        bookmarks.add(name);
    }

    void add(Run run) {
        if (run.text().isEmpty()) {
            return;
        }
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null
                && last.change() == run.change()
                && Objects.equals(last.by(), run.by())
                && Objects.equals(last.struck(), run.struck())) {
            runs.set(runs.size() - 1, new Run(last.text() + run.text(), run.change(), run.by(), run.struck()));
        } else {
            runs.add(run);
        }
        if (run.change() != Change.INSERTED) {
            characters += run.text().length();
        }
    }

    /** Whether what stands just before this place parts words; so does the head of a paragraph. */
    boolean endsInSpace() {
        for (int i = runs.size() - 1; i >= 0; i--) {
            String text = runs.get(i).text();
            if (runs.get(i).change() != Change.INSERTED) {
                return Character.isWhitespace(text.charAt(text.length() - 1));
            }
        }
        return true;
    }

    /** The end of a paragraph that somebody added. */
    void addedEnd(@Nullable Hand by) {
        add(new Run("\n", Change.INSERTED, by, null));
    }

    /** The end of a paragraph that was there. */
    void end(@Nullable Hand joined) {
        done.add(new Paragraph(bookmarks, runs, joined));
        bookmarks.clear();
        runs.clear();
        characters = 0;
    }

    /** At the end of a cell, of a box, of the text: what was added there belongs to nothing behind it. */
    void endStory() {
        if (!runs.isEmpty()) {
            end(null);
        }
    }
}
