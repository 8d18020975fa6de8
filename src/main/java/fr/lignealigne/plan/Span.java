package fr.lignealigne.plan;

/** A stretch of an item's text, from a character (UTF-16 offset, included) to another (excluded). */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "A span runs forward from zero or more, not " + start + ".." + end + ".");
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
