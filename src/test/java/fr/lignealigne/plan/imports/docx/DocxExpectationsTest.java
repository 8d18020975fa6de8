package fr.lignealigne.plan.imports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.plan.imports.intake.RawWords;
import fr.lignealigne.plan.imports.intake.RealFiles;
import fr.lignealigne.plan.imports.intake.RealTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The small DOCX files kept beside the project, each with one thing that readers get wrong. */
@RealTexts
class DocxExpectationsTest {

    private static final Path FILES = Path.of("..", "shared", "cases", "imports");

    /** Their numbers have words, which no run of letters holds. */
    private static final Set<String> NUMBERED_IN_WORDS =
            Set.of("d02-numbers-through-table.docx", "d04-heading-autonumber.docx", "d05-measures-number-on.docx");

    /**
     * The first letter of the kind, its depth or its row and column, its marker and the numbers in it; then the sorts of
     * what was left out.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '=', textBlock = """
                cellule-controle-de-contenu.docx = T00 T01 T02 T10 T11 T12#2014
                exposant.docx = P0#450²110³
                fin-de-paragraphe-supprimee.docx = P0 P0
                lettrine.docx = P0 P0
                liste-dans-cellule.docx = T00 T01 T10#1.2 T11
                note-de-bas-de-page.docx = M1#1 P0#¹ N0¹#2013
                strict.docx = P0
                texte-deplace.docx = P0 P0 P0
                tirets-et-renvois.docx = P0#1213
                zone-de-texte.docx = P0 P0 P0
                more/d01-sdt-row-cell.docx = A1#1 T00 T01 T10 T11 T20 T21
                more/d02-numbers-through-table.docx = A1#1 M2#1 T00#2 T01 M2#3
                more/d04-heading-autonumber.docx = A1 M2#1 P0 M2#2 P0 A1 M2#1 P0
                more/d05-measures-number-on.docx = A1 M2#1 P0 M2#2 P0 A1 M2#3 P0
                more/d07-number-formats.docx = L01er L0Premier L0Un L001 L0A L0i L0 L0①
                more/d08-numstylelink.docx = L0a) L0b)
                more/d10-empty-numbered.docx = L01. L03.
                more/d11-tracked-changes.docx = P0 P0 P0 P0 T00 T01 T10 T11 -DELETED -DELETED -DELETED
                more/d13-text-box.docx = P0 P0 P0 P0
                more/d14-text-box-vml.docx = P0 P0 P0
                more/d16-text-box-heading-measure.docx = A1#1 M2#1 P0
                more/d17-customxml-block.docx = P0 P0 P0 P0 P0 P0 P0
                more/d19-fields.docx = P0#412 P0 P0#2
                more/d20-toc-sdt-no-style.docx = A1#1 M2#1 P0 -CONTENTS -CONTENTS -CONTENTS
                more/d22-hidden-text.docx = P0 P0 -HIDDEN -HIDDEN -HIDDEN
                more/d23-footnotes.docx = A1#1 P0#¹ N0¹#1
                more/d25-list-in-cell.docx = T00 T01#1.2.3
                more/d26-vmerge.docx = T00#1 T01#1 T11#2 T21#3 T31 -HIDDEN
                more/d28-french-style-names.docx = A1#1 M2#1 P0 M2#2 P0 M2#3 P0
                more/d29-size-only-headings.docx = A1#1 M2#1 P0 M2#2 P0
                more/d31-altchunk.docx = A1#1 M2#1 P0 P0
                more/d32-strict.docx = A1#1 P0
                more/d34-math-ruby.docx = P0
                more/d35-strand.docx = A1#1 S2#1.1 M3#1 P0 H4 P0 S2#1.2 M3#2 P0 H3#3 P0
                more/d37-list-nested.docx = L01. L1a) L2i. L1b) L02. L1a)
                more/d38-list-symbol-bullets.docx = L0• L0▪ L0– L0• L1– P0#2)1
                more/d40-line-break-heading.docx = A1#1 M2#1 P0
                more/d41-page-header-footer.docx = P0 -PAGE_FURNITURE
                more/d43-tracked-headings.docx = M1#5 P0 -DELETED
                more/d44-hyperlink-bookmark.docx = P0 P0 P0 P0 -DELETED
                more/d46-measure-spellings.docx = A1#1 M2#1 P0 M2#2 P0 M2#3.1.2 P0 M2#4 P0 M2#5 P0 M2#6 P0 M2#7 P0 M2#8 P0 M2#9.1 P0 M2#10 P0 M2#11 P0 M2 P0 M2#13 P0 M2#1415 P0 M2#1.16 P0 M2#17 P0 M2#18 P0 M2#19 P0 M2#1 P0 M2#2 P0 M2#21 P0 M2#22 P0 M2#23 P0 M2#24 P0 M2#25 P0
                more/d47-fiches-action.docx = A1#1 M2#1.1 P0 M2#1.2 P0
                more/d49-subtitle-measure-title-next-line.docx = A1#1 M2#1 P0 M2#2 P0
                more/d50-comment-range.docx = P0
                more/d52-axis-style-measure-bold.docx = A1#1 M2#1 P0 M2#2 P0 M2#3 P0 M2#4 P0 A1#2 M2#5 P0 M2#6 P0
                more/h23-stored-descriptor.docx = P0
                    """)
    void everyFileIsReadAsItShould(String file, String expected) {
        assertThat(signature(RealFiles.read("cases/imports/" + file))).isEqualTo(expected);
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(FILES)) {
            return found
                    .filter(file -> file.toString().endsWith(".docx"))
                    .filter(file ->
                            !NUMBERED_IN_WORDS.contains(file.getFileName().toString()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void noLetterIsLostOrDoubled(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        ImportedText text = Importing.read("plan.docx", content);
        assertThat(letters(DocxEveryWordTest.of(text))).isEqualTo(letters(RawWords.of(content)));
    }

    private static String letters(String text) {
        return DocxEveryWordTest.words(text.replaceAll("(\\p{L})", "$1$1")).stream()
                .flatMap(word -> word.chars().mapToObj(Character::toString))
                .sorted()
                .collect(Collectors.joining());
    }

    private static String signature(ImportedText text) {
        Stream<String> items = text.items().stream().map(DocxExpectationsTest::sign);
        Stream<String> leftOut = text.leftOut().stream().map(piece -> "-" + piece.sort());
        return Stream.concat(items, leftOut).collect(Collectors.joining(" "));
    }

    private static String sign(ImportedItem item) {
        Cell cell = item.cell();
        String numbers = item.text().replaceAll("[^\\p{N}.)]", "").replaceAll("[.)](?!\\p{N})", "");
        return item.kind().name().charAt(0)
                + (cell == null ? "" + item.level() : "" + cell.row() + cell.column())
                + item.marker().replace(' ', '_')
                + (numbers.isEmpty() ? "" : "#" + numbers);
    }
}
