package fr.lignealigne.export.numbered;

import fr.lignealigne.export.LineBreaks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a width where French lines end; a word wider than a line anywhere. */
final class Wrapping {

    /** A line of a text, as offsets into it. */
    record Piece(int start, int end) {}

    private final Inks inks;
    private final LineBreaks breaks = new LineBreaks();

    Wrapping(Inks inks) {
        this.inks = inks;
    }

    /** @param ems the width of a line, in sizes of its letters */
    List<Piece> of(String text, Inks.Weight weight, float ems) throws IOException {
        List<Piece> lines = new ArrayList<>();
        int start = 0;
        int fits = 0;
        float used = 0;
        breaks.setText(text);
        for (int end = breaks.next(); end > 0; end = breaks.next()) {
            String words = text.substring(fits, end);
            String stripped = words.stripTrailing();
            float visible = inks.width(stripped, weight);
            float whole = visible + inks.width(words.substring(stripped.length()), weight);
            boolean wraps = used + visible > ems;
            if (wraps && fits > start) {
                lines.add(new Piece(start, fits));
                start = fits;
                used = 0;
            }
            if (visible > ems) {
                for (int cut = cut(text, start, end, weight, ems);
                        cut < end;
                        cut = cut(text, start, end, weight, ems)) {
                    lines.add(new Piece(start, cut));
                    start = cut;
                }
                whole = inks.width(text.substring(start, end), weight);
            }
            used += whole;
            fits = end;
            if (words.endsWith("\n")) {
                lines.add(new Piece(start, end));
                start = end;
                used = 0;
            }
        }
        if (start < text.length()) {
            lines.add(new Piece(start, text.length()));
        }
        return lines;
    }

    private int cut(String text, int start, int end, Inks.Weight weight, float ems) throws IOException {
        float used = 0;
        int at = start;
        while (at < end) {
            int next = at + Character.charCount(text.codePointAt(at));
            used += inks.width(text.substring(at, next), weight);
            if (used > ems && at > start) {
                return at;
            }
            at = next;
        }
        return end;
    }
}
