package fr.lignealigne.export.numbered;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.PlanText;
import java.text.Normalizer;
import java.util.List;

/** A line as somebody reads it in a document: its number and its words, whatever the format. */
public record NumberedLine(int number, String words) {

    /** Holds that a document has the lines of a version: the same numbers, in the same order, with the same words. */
    public static void assertSame(List<NumberedLine> read, PlanText text) {
        List<NumberedLine> stored = text.lines().stream()
                .map(line -> new NumberedLine(line.number(), text.words(line)))
                .toList();
        assertThat(read.stream().map(NumberedLine::plain))
                .containsExactlyElementsOf(
                        stored.stream().map(NumberedLine::plain).toList());
    }

    /** Without what has no ink: which of the spaces it is, and how an accent is encoded. */
    private NumberedLine plain() {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\s]", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .replaceAll("[\u2010\u2011]", "-");
        return new NumberedLine(number, plain.stripTrailing());
    }
}
