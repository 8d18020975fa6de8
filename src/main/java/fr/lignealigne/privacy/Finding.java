package fr.lignealigne.privacy;

/**
 * A stretch of a text that may identify a person.
 *
 * @param from the first character, in UTF-16 units of the text that was read
 * @param to after the last one
 * @param hideFrom the first character of what has to go so that it no longer identifies: of « Mme Sow » the name only
 * @param hideTo after the last one of these
 */
public record Finding(PersonalDataKind kind, int from, int to, int hideFrom, int hideTo) {

    Finding(PersonalDataKind kind, int from, int to) {
        this(kind, from, to, from, to);
    }

    /** The words in the text that was read. */
    public String in(String text) {
        return text.substring(from, to);
    }

    /** The text with a neutral word in brackets, « [téléphone] », in place of what identifies. */
    public String hiddenIn(String text, String neutral) {
        return text.substring(0, hideFrom) + "[" + neutral + "]" + text.substring(hideTo);
    }

    /**
     * By which the same words of the same kind are known again, wherever they stand and however they are spaced or
     * accented. It holds the words: who keeps it keeps them.
     */
    public String key(String text) {
        return kind + " " + Folded.of(in(text)).lower;
    }

    /** Only what has to go. */
    Finding core() {
        return new Finding(kind, hideFrom, hideTo);
    }

    boolean meets(Finding other) {
        return from < other.to && other.from < to;
    }
}
