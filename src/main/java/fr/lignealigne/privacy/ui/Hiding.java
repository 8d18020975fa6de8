package fr.lignealigne.privacy.ui;

import fr.lignealigne.privacy.Finding;
import java.util.Optional;

/**
 * Words that were replaced in a text, so that they can come back although the text went on.
 *
 * @param before all of the text as it was
 * @param after all of it with the neutral word
 */
record Hiding(Finding finding, String before, String after, String neutral) {

    static Hiding of(Finding finding, String text, String neutral) {
        return new Hiding(finding, text, finding.hiddenIn(text, neutral), "[" + neutral + "]");
    }

    /** The text as it is now with the words back in their place; empty when the neutral word is not there any more. */
    Optional<String> undoneIn(String now) {
        if (now.equals(after)) {
            return Optional.of(before);
        }
        int at = place(now);
        return at < 0
                ? Optional.empty()
                : Optional.of(now.substring(0, at)
                        + before.substring(finding.hideFrom(), finding.hideTo())
                        + now.substring(at + neutral.length()));
    }

    /** The nearest to where it was. */
    private int place(String now) {
        int behind = now.indexOf(neutral, Math.min(finding.hideFrom(), now.length()));
        int before = now.lastIndexOf(neutral, finding.hideFrom());
        boolean isBehind = before < 0 || behind >= 0 && behind - finding.hideFrom() < finding.hideFrom() - before;
        return isBehind ? behind : before;
    }
}
