package fr.lignealigne.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LineCutterTest {

    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    @Property(tries = 500)
    void theLinesGiveBackTheText(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 90) int width) {
        assertThat(String.join("", lines(text, width))).isEqualTo(text);
    }

    @Property(tries = 500)
    void noLineIsWiderThanTheWidth(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 90) int width) {
        assertThat(lines(text, width))
                .allSatisfy(line -> assertThat(graphemes(line.stripTrailing())).isLessThanOrEqualTo(width));
    }

    @Property(tries = 500)
    void aLineCutAgainStaysWhole(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 90) int width) {
        assertThat(lines(text, width))
                .allSatisfy(line -> assertThat(lines(line, width)).containsExactly(line));
    }

    @Property(tries = 300)
    void aWordThatFitsIsNeverCut(@ForAll("prose") String text) {
        assertThat(lines(text, 20))
                .allSatisfy(line ->
                        assertThat(text.split(" ")).contains(line.strip().split(" ")));
    }

    @Test
    void spacesThatEndALineBelongToItAndAreNotCounted() {
        assertThat(lines("abc  de", 3)).containsExactly("abc  ", "de");
    }

    @Test
    void aNoBreakSpaceNeverEndsALine() {
        assertThat(lines("il dit «\u00a0oui\u00a0» enfin", 10))
                .containsExactly("il dit ", "«\u00a0oui\u00a0» ", "enfin");
        assertThat(lines("soit 1\u202f500 euros", 8)).containsExactly("soit ", "1\u202f500 ", "euros");
    }

    @Test
    void aWordWiderThanTheLineIsCutBetweenGraphemes() {
        assertThat(lines("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 2)).containsExactly("👩‍👩‍👧👩‍👩‍👧", "👩‍👩‍👧");
        assertThat(lines("un e\u0301te\u0301e\u0301", 2)).containsExactly("un ", "e\u0301t", "e\u0301e\u0301");
    }

    @Test
    void anEmptyTextHasNoLine() {
        assertThat(LineCutter.cut("")).isEmpty();
    }

    @Test
    void aWidthBelowOneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LineCutter.cut("texte", 0));
    }

    @Test
    @Timeout(5)
    void fiveThousandLinesAreCutInAMoment() {
        String text = "Former les services de police et de justice à l'identification des victimes. ".repeat(5000);
        assertThat(LineCutter.cut(text)).hasSizeGreaterThan(4500);
    }

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of(
                "a",
                "la",
                "traite",
                " ",
                "  ",
                "\u00a0",
                "\u202f",
                "e\u0301",
                "👩‍👩‍👧",
                "🇫🇷",
                "\n",
                "\t",
                "l’",
                "anti­",
                "ش");
        return pieces.list().ofMaxSize(120).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(20)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }

    private static List<String> lines(String text, int width) {
        return LineCutter.cut(text, width).stream().map(span -> span.of(text)).collect(Collectors.toList());
    }

    private static long graphemes(String text) {
        return GRAPHEME.matcher(text).results().count();
    }
}
