package fr.lignealigne.plenary;

import fr.lignealigne.shared.Invalid;

/** Refuses words that are missing or longer than can be kept. */
final class Entered {

    private Entered() {}

    static void words(String words, int longest) {
        if (words.isBlank()) {
            throw new Invalid("plenary.words.missing");
        }
        atMost(words, longest);
    }

    static void atMost(String words, int longest) {
        if (words.length() > longest) {
            throw new Invalid("plenary.words.tooLong", longest);
        }
    }
}
