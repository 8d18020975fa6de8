package fr.lignealigne.synopsis;

import java.util.List;

/**
 * A stretch of a text that wordings change each in its way.
 *
 * @param before a few words that precede it, that the place is known where words are only put in
 * @param words as they stand; empty where words are only put in
 */
public record Contradiction(String before, String words, List<Choice> choices) {

    /** What some of them say there; empty where they strike the words out. */
    public record Choice(String words, List<WordingVariant> variants) {

        public Choice {
            variants = List.copyOf(variants);
        }
    }

    public Contradiction {
        choices = List.copyOf(choices);
    }
}
