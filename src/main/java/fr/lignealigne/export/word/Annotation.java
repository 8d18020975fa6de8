package fr.lignealigne.export.word;

import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.imports.AnnotatedText.Hand;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody wrote on the text in a Word file, and where it goes in a version.
 *
 * @param words of a comment; empty for a change
 * @param wording what is to stand in place of the passage; empty for a comment, and for what is to go
 * @param quote the words it was set on, as the file has them
 * @param context the paragraph that they stand in
 * @param struck who struck out what had been added; null for nobody
 * @param passage its place; null when none was found
 * @param doubt why a person has to look; null when nothing is doubtful
 */
public record Annotation(
        Sort sort,
        Hand by,
        String words,
        String wording,
        String quote,
        String context,
        @Nullable Hand struck,
        @Nullable Passage passage,
        @Nullable Doubt doubt) {

    /** What it is. */
    public enum Sort {
        COMMENT,
        /** A tracked change. */
        CHANGE,
        /** Words that differ from the version's without a trace. */
        UNTRACKED
    }

    /** Why a person has to look at its place. */
    public enum Doubt {
        /** The paragraph bears no mark: its words alone say where it belongs. */
        BY_WORDS,
        /** Its words were changed in the file without a trace. */
        ALTERED,
        /** The file was made of another version, and the passage is not the same here. */
        OTHER_VERSION,
        /** The passage is no longer in this version. */
        GONE,
        /** Nothing in the version is like the paragraph. */
        NOWHERE
    }

    Annotation at(@Nullable Passage place, @Nullable Doubt why) {
        return new Annotation(sort, by, words, wording, quote, context, struck, place, why);
    }
}
