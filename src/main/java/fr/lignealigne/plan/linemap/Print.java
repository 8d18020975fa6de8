package fr.lignealigne.plan.linemap;

import org.jspecify.annotations.Nullable;

/**
 * What a piece is recognised by: its words as numbers of the {@link Vocabulary}, apart from its figures.
 *
 * @param words each word once, in the order of the vocabulary, the heading level among them
 * @param sequence the words in the order of the text, a figure being {@link Vocabulary#FIGURE}
 * @param figures the figures in the order of the text
 * @param key the same for two pieces that differ in figures, case, accents and punctuation at most
 */
record Print(
        int[] words,
        int[] sequence,
        int[] figures,
        long key,
        int level,
        @Nullable String identity) {}
