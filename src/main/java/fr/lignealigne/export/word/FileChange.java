package fr.lignealigne.export.word;

import fr.lignealigne.plan.imports.AnnotatedText;
import fr.lignealigne.plan.imports.AnnotatedText.Change;
import fr.lignealigne.plan.imports.AnnotatedText.Hand;
import fr.lignealigne.plan.imports.AnnotatedText.Paragraph;
import fr.lignealigne.plan.imports.AnnotatedText.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One tracked change as a person made it: what is struck out, from one place of the file to another in characters of the
 * original words, and what is to stand there.
 *
 * @param struck who struck out what had been added
 */
record FileChange(
        int fromParagraph,
        int fromChar,
        int toParagraph,
        int toChar,
        String added,
        Hand by,
        @Nullable Hand struck) {

    private static final Hand NOBODY = new Hand("", "");

    /** The changes of a file in its order; what one person struck out and added at one place is one. */
    static List<FileChange> of(AnnotatedText file) {
        var found = new ArrayList<FileChange>();
        FileChange open = null;
        List<Paragraph> paragraphs = file.paragraphs();
        for (int number = 0; number < paragraphs.size(); number++) {
            int character = 0;
            for (Run run : paragraphs.get(number).runs()) {
                int end = run.change() == Change.INSERTED
                        ? character
                        : character + run.text().length();
                if (open != null && !open.goesOn(run)) {
                    found.add(open);
                    open = null;
                }
                if (run.change() != Change.KEPT) {
                    Hand by = Objects.requireNonNullElse(run.by(), NOBODY);
                    FileChange begun = open == null
                            ? new FileChange(number, character, number, character, "", by, run.struck())
                            : open;
                    open = begun.with(number, end, run.change() == Change.INSERTED ? run.text() : "");
                }
                character = end;
            }
            Hand joined = paragraphs.get(number).joined();
            if (open != null && (joined == null || !joined.name().equals(open.by.name()))) {
                found.add(open);
                open = null;
            }
            if (joined != null && number + 1 < paragraphs.size()) {
                FileChange begun =
                        open == null ? new FileChange(number, character, number, character, "", joined, null) : open;
                open = begun.with(number + 1, 0, "");
            }
        }
        if (open != null) {
            found.add(open);
        }
        return found.stream().map(change -> change.settled(paragraphs)).toList();
    }

    private boolean goesOn(Run run) {
        return run.change() != Change.KEPT
                && by.name().equals(Objects.requireNonNullElse(run.by(), NOBODY).name())
                && Objects.equals(struck, run.struck());
    }

    private FileChange with(int paragraph, int end, String words) {
        return new FileChange(fromParagraph, fromChar, paragraph, end, added + words, by, struck);
    }

    /** Whole paragraphs struck out with an end are those paragraphs, and nothing of their neighbours. */
    private FileChange settled(List<Paragraph> paragraphs) {
        if (fromParagraph == toParagraph) {
            return this;
        }
        int lengthOfFirst = paragraphs.get(fromParagraph).original().length();
        if (fromChar == 0 && toChar == 0) {
            int last = toParagraph - 1;
            return new FileChange(
                    fromParagraph, 0, last, paragraphs.get(last).original().length(), added, by, struck);
        }
        int lengthOfLast = paragraphs.get(toParagraph).original().length();
        if (fromChar == lengthOfFirst && toChar == lengthOfLast) {
            return new FileChange(fromParagraph + 1, 0, toParagraph, toChar, added, by, struck);
        }
        return this;
    }
}
