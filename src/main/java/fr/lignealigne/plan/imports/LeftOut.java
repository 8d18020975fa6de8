package fr.lignealigne.plan.imports;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a file that is no part of the numbered text: rightly so most of the time, but never without a word.
 *
 * @param after the item it stood behind, or in; null before the first
 * @param words what it says, its description for a picture; empty when it says nothing
 */
public record LeftOut(Sort sort, @Nullable ImportedItem after, String words) {

    /** What kinds of piece a file holds beside its text. */
    public enum Sort {
        PICTURE,
        CHART,
        FORMULA,
        EMBEDDED,
        COMMENT,
        DELETED,
        HIDDEN,
        /** What a form asks, where nothing was filled in. */
        PROMPT,
        /** A head or foot that comes back on every page, with its page number. */
        PAGE_FURNITURE,
        LINE_NUMBER,
        CONTENTS,
        /** Small letters over a word that say how it is spoken or what it means. */
        RUBY,
        /** What steers a program and is no text: tags, front matter. */
        MARKUP,
        /** What somebody took out of the text in the preview. */
        TAKEN_OUT;

        /** Whether a reader misses something even where it says nothing. */
        public boolean isSomethingWithoutWords() {
            return switch (this) {
                case PICTURE, CHART, FORMULA, EMBEDDED -> true;
                case COMMENT, DELETED, HIDDEN, PROMPT, PAGE_FURNITURE, LINE_NUMBER, CONTENTS, RUBY, MARKUP, TAKEN_OUT ->
                    false;
            };
        }
    }

    LeftOut behind(@Nullable ImportedItem other) {
        return new LeftOut(sort, other, words);
    }

    /** Whether it is looked at and not read: its words only describe it. */
    public boolean isSeen() {
        return sort == Sort.PICTURE || sort == Sort.CHART;
    }

    /** Whether its words could stand in the text. */
    public boolean canComeBack() {
        return !words.isEmpty();
    }
}
