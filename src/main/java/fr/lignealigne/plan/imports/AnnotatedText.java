package fr.lignealigne.plan.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote on a text in a word processor: the text as it was handed to them, paragraph by paragraph, with what
 * they added and struck out while changes were tracked, and their comments.
 *
 * @param formatting how many tracked changes are of looks only
 */
public record AnnotatedText(List<Paragraph> paragraphs, List<Comment> comments, int formatting) {

    public AnnotatedText {
        paragraphs = List.copyOf(paragraphs);
        comments = List.copyOf(comments);
    }

    /** What became of a stretch of the text while changes were tracked. */
    public enum Change {
        KEPT,
        INSERTED,
        DELETED
    }

    /**
     * Who did something, and when by their own clock (« 2026-11-12T09:30:00Z », to the minute in Word).
     *
     * @param at empty when the file does not say
     */
    public record Hand(String name, String at) {}

    /**
     * A stretch of one paragraph with one fate; an inserted line break is the end of a paragraph that somebody added.
     *
     * @param by null for what is kept
     * @param struck who struck it out after somebody else had added it
     */
    public record Run(
            String text,
            Change change,
            @Nullable Hand by,
            @Nullable Hand struck) {}

    /**
     * A paragraph as it was before anybody changed it: one that was cut in two is one.
     *
     * @param bookmarks the names of those that begin in it
     * @param joined who struck out its end, so that the next one would go on in it
     */
    public record Paragraph(
            List<String> bookmarks,
            List<Run> runs,
            @Nullable Hand joined) {

        public Paragraph {
            bookmarks = List.copyOf(bookmarks);
            runs = List.copyOf(runs);
        }

        /** Its words before anybody changed it. */
        public String original() {
            return runs.stream()
                    .filter(run -> run.change() != Change.INSERTED)
                    .map(Run::text)
                    .collect(Collectors.joining());
        }
    }

    /**
     * A comment.
     *
     * @param range what it was set on; null when it stands nowhere in the text
     */
    public record Comment(
            Hand by,
            String initials,
            String words,
            @Nullable Range range) {}

    /**
     * From a place in the text to another, in characters of the original words of their paragraphs; both the same when it
     * was set on no words, or on words that were added.
     */
    public record Range(int fromParagraph, int fromChar, int toParagraph, int toChar) {}
}
