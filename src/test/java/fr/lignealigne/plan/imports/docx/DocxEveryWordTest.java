package fr.lignealigne.plan.imports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.plan.imports.intake.PlanFiles;
import fr.lignealigne.plan.imports.intake.RawWords;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of a DOCX is in the items or among what is left out, and none is in both or twice. */
class DocxEveryWordTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWordOfAGeneratedDocumentIsLostOrDoubled(long seed) {
        byte[] docx = new OddDocx(seed).bytes();
        ImportedText text = Importing.read("plan.docx", docx);
        assertThat(words(of(text))).isEqualTo(words(RawWords.of(docx)));
    }

    @Test
    void theGeneratedDocumentsHoldWhatMatters() {
        var sorts = seeds().flatMap(seed -> Importing.read("plan.docx", new OddDocx(seed).bytes()).leftOut().stream())
                .map(LeftOut::sort)
                .collect(Collectors.toSet());
        assertThat(sorts)
                .contains(
                        LeftOut.Sort.COMMENT,
                        LeftOut.Sort.DELETED,
                        LeftOut.Sort.HIDDEN,
                        LeftOut.Sort.PROMPT,
                        LeftOut.Sort.PAGE_FURNITURE,
                        LeftOut.Sort.CONTENTS,
                        LeftOut.Sort.RUBY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plan/sample.md", "/demo/plan-v1.md"})
    void noWordOfAPlanIsLostOrDoubled(String plan) throws Exception {
        byte[] markdown = DocxEveryWordTest.class.getResourceAsStream(plan).readAllBytes();
        byte[] docx = PlanFiles.docx(Importing.read("plan.md", markdown).items());
        assertThat(words(of(Importing.read("plan.docx", docx)))).isEqualTo(words(RawWords.of(docx)));
    }

    /** The words read, without the signs of notes and the numbers of lists, which the file does not hold as words. */
    static String of(ImportedText text) {
        Stream<String> items = text.items().stream().map(ImportedItem::text);
        Stream<String> leftOut = text.leftOut().stream().map(LeftOut::words);
        return Stream.concat(items, leftOut).collect(Collectors.joining(" "));
    }

    static List<String> words(String text) {
        String plain = Normalizer.normalize(text.replaceAll("[\\p{Lm}\\p{No}]", ""), Normalizer.Form.NFC);
        return WORD.matcher(plain)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }
}
