package fr.lignealigne.synopsis;

import java.util.List;

/** Wordings that change different words, and the text that follows them all. */
public record CombinedWording(List<WordingVariant> variants, String text) {

    public CombinedWording {
        variants = List.copyOf(variants);
    }
}
