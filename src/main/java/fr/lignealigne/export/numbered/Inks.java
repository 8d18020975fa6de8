package fr.lignealigne.export.numbered;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Turns words into ink: the serif of the screen, a sans for signs that it lacks, and a box for signs that neither has,
 * which still says to machines what it stands for.
 */
final class Inks implements AutoCloseable {

    enum Weight {
        REGULAR,
        SEMIBOLD
    }

    private static final int BOX = 0x25a1;

    private final Typeface regular;
    private final Typeface semibold;
    private final Typeface fallback;

    Inks(PDDocument document) throws IOException {
        regular = Typeface.of(document, Inks.class, "/documents/source-serif-4.5.1/SourceSerif4-Regular.ttf");
        semibold = Typeface.of(document, Inks.class, "/documents/source-serif-4.5.1/SourceSerif4-Semibold.ttf");
        fallback =
                Typeface.of(document, PDDocument.class, "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
    }

    Ink of(String words, Weight weight) throws IOException {
        Typeface own = weight == Weight.REGULAR ? regular : semibold;
        String text = Normalizer.isNormalized(words, Normalizer.Form.NFC)
                ? words
                : Normalizer.normalize(words, Normalizer.Form.NFC);
        List<Ink.Run> runs = new ArrayList<>(1);
        StringBuilder run = new StringBuilder(text.length());
        StringBuilder actual = new StringBuilder();
        Typeface last = own;
        float ems = 0;
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            at += Character.charCount(sign);
            if (isInvisible(sign)) {
                continue;
            }
            int drawn = isSpace(sign) && !own.has(sign) ? ' ' : sign;
            boolean lacking = !own.has(drawn) && !fallback.has(drawn);
            Typeface font = own.has(drawn) ? own : fallback;
            if (font != last || lacking != !actual.isEmpty()) {
                add(runs, last, run, actual);
                last = font;
            }
            run.appendCodePoint(lacking ? BOX : drawn);
            if (lacking) {
                actual.appendCodePoint(sign);
            }
            ems += width(own, drawn);
        }
        add(runs, last, run, actual);
        return new Ink(runs, ems);
    }

    /** How wide words are, in sizes of their letters. */
    float width(String words, Weight weight) throws IOException {
        Typeface own = weight == Weight.REGULAR ? regular : semibold;
        float ems = 0;
        for (int at = 0; at < words.length(); ) {
            int sign = words.codePointAt(at);
            at += Character.charCount(sign);
            if (!isInvisible(sign)) {
                ems += width(own, isSpace(sign) && !own.has(sign) ? ' ' : sign);
            }
        }
        return ems;
    }

    private float width(Typeface own, int sign) throws IOException {
        if (own.has(sign)) {
            return own.width(sign);
        }
        return fallback.width(fallback.has(sign) ? sign : BOX);
    }

    private static void add(List<Ink.Run> runs, Typeface font, StringBuilder run, StringBuilder actual) {
        if (!run.isEmpty()) {
            runs.add(new Ink.Run(font.font, run.toString(), actual.isEmpty() ? null : actual.toString()));
        }
        run.setLength(0);
        actual.setLength(0);
    }

    private static boolean isSpace(int sign) {
        return Character.isSpaceChar(sign) || Character.isWhitespace(sign);
    }

    /** What has no ink of its own: controls, joiners, marks of direction, halves of pairs. */
    private static boolean isInvisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT, Character.SURROGATE -> true;
            case Character.CONTROL -> !Character.isWhitespace(sign);
            default -> false;
        };
    }

    @Override
    public void close() throws IOException {
        regular.close();
        semibold.close();
        fallback.close();
    }
}
