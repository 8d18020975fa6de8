package fr.lignealigne.decision;

import fr.lignealigne.shared.Invalid;

/** What an association is about to say of an answer. */
public record RejoinderDraft(RejoinderKind kind, String words) {

    public static final int LONGEST = 5_000;

    public RejoinderDraft {
        words = words.strip();
    }

    void check() {
        if (words.isEmpty()) {
            throw new Invalid("rejoinder.words.missing");
        }
        if (words.length() > LONGEST) {
            throw new Invalid("rejoinder.words.tooLong", LONGEST);
        }
    }
}
