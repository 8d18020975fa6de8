package fr.lignealigne.plan.imports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.intake.Importing;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every word that PDFBox finds in a file is in the items or among what was left out, and none twice. */
class PdfWordsTest {

    private static final String[] WORDS = {
        "accueil",
        "agent",
        "année",
        "bilan",
        "comité",
        "droits",
        "enquête",
        "foyer",
        "justice",
        "l’office",
        "mineurs",
        "plainte",
        "police",
        "région",
        "service",
        "victimes"
    };

    @TestFactory
    Stream<DynamicTest> noWordIsLostOrSaidTwice() {
        return IntStream.range(0, 24)
                .mapToObj(seed -> DynamicTest.dynamicTest("document " + seed, () -> holds(document(seed))));
    }

    static void holds(byte[] pdf) throws IOException {
        ImportedText read = Importing.read("plan.pdf", pdf);
        var found = new ArrayList<String>();
        read.items().forEach(item -> found.add(item.marker() + " " + item.text()));
        read.leftOut().forEach(piece -> found.add(piece.words()));
        String raw;
        try (var document = Loader.loadPDF(pdf)) {
            raw = new PDFTextStripper().getText(document);
        }
        assertThat(letters(String.join(" ", found))).isEqualTo(letters(raw));
        List<String> missing = new ArrayList<>(words(raw));
        words(String.join(" ", found)).forEach(missing::remove);
        // A word cut at the end of a line is two for PDFBox; so are the last of a line and its note's number.
        assertThat(missing.size())
                .as(missing.toString())
                .isLessThanOrEqualTo(2 + words(raw).size() / 20);
    }

    /** How often each letter and figure stands in a text, wherever it is set. */
    private static Map<Integer, Integer> letters(String text) {
        Map<Integer, Integer> letters = new TreeMap<>();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> letters.merge(letter, 1, Integer::sum));
        return letters;
    }

    private static List<String> words(String text) {
        return Stream.of(Normalizer.normalize(text, Normalizer.Form.NFKC).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Headings, paragraphs, lists, tables with and without lines, notes, columns, one after the other. */
    private static byte[] document(int seed) {
        var chance = new Random(seed);
        var html = new StringBuilder();
        for (int part = 0; part < 12; part++) {
            switch (chance.nextInt(7)) {
                case 0 -> html.append("<h2>Mesure " + part + " – " + sentence(chance, 4) + "</h2>");
                case 1 ->
                    html.append("<p class=\"item\" style=\"margin-left: 24pt\">–&#160;" + sentence(chance, 9) + "</p>");
                case 2 -> html.append(table(chance, "1px solid black"));
                case 3 -> html.append(table(chance, "none"));
                case 4 ->
                    html.append("<div style=\"border: 1px solid black; width: 40%; float: right; padding: 4pt\">"
                            + sentence(chance, 12) + "</div><p>" + sentence(chance, 90) + "</p>");
                case 5 ->
                    html.append("<div style=\"column-count: 2\"><p>" + sentence(chance, 120) + "</p><p>"
                            + sentence(chance, 90) + "</p></div>");
                default ->
                    html.append("<p>" + sentence(chance, 60) + " 450 m<sup>2</sup>, CO<sub>2</sub>, "
                            + sentence(chance, 40) + "<sup>" + part + "</sup></p>");
            }
        }
        return PdfFile.ofHtml(html.toString());
    }

    private static String table(Random chance, String border) {
        var html = new StringBuilder("<table>");
        for (int row = 0; row < 4; row++) {
            html.append("<tr>");
            for (int column = 0; column < 3; column++) {
                html.append(
                        "<td style=\"border: " + border + "\">" + sentence(chance, 1 + chance.nextInt(12)) + "</td>");
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private static String sentence(Random chance, int words) {
        var sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(WORDS[chance.nextInt(WORDS.length)]);
        }
        return sentence.append('.').toString();
    }
}
