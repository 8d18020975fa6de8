package fr.lignealigne.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonalDataPropertyTest {

    /** A hundred times what a person may type; half a second is what it takes here. */
    private static final int LONG = 100_000;

    private static final Duration GENEROUS = Duration.ofSeconds(30);

    @Property(tries = 2_000)
    void findingsLieInTheTextInOrderAndApart(@ForAll("pieces") List<String> pieces) {
        String text = String.join("", pieces);
        int last = 0;
        for (Finding finding : PersonalData.in(text)) {
            assertThat(finding.from()).isGreaterThanOrEqualTo(last).isLessThan(finding.to());
            assertThat(finding.hideFrom()).isBetween(finding.from(), finding.hideTo() - 1);
            assertThat(finding.hideTo()).isLessThanOrEqualTo(finding.to());
            last = finding.to();
        }
        assertThat(last).isLessThanOrEqualTo(text.length());
        assertThat(PersonalData.in(text)).isEqualTo(PersonalData.in(text));
    }

    @Property(tries = 1_000)
    void anyTextWhateverIsRead(@ForAll String text) {
        assertThat(PersonalData.in(text))
                .allSatisfy(finding -> assertThat(finding.in(text)).isNotEmpty());
    }

    @Property(tries = 60)
    void noTextTakesLongerThanItsLength(@ForAll("hostile") List<String> pieces) {
        String piece = String.join("", pieces);
        String text = piece.repeat(LONG / piece.length());
        assertTimeoutPreemptively(GENEROUS, () -> PersonalData.in(text));
    }

    @Property(tries = 200)
    void whatStandsInASentenceIsFoundWhereverTheSentenceStands(
            @ForAll("fillers") List<String> before, @ForAll("fillers") List<String> after) {
        String text = String.join(" ", before) + " Appeler le 06 12 34 56 78. " + String.join(" ", after);
        assertThat(PersonalData.in(text))
                .extracting(finding -> finding.in(text))
                .contains("06 12 34 56 78");
    }

    @Provide
    Arbitrary<List<String>> fillers() {
        return Arbitraries.of(
                        "Les places manquent.",
                        "À Paris, rien.",
                        "L. 425-1",
                        "(800 000)",
                        "«\u00a0Oui\u00a0»",
                        "1.",
                        "–",
                        "12 bis",
                        "née",
                        "Mme",
                        "rue",
                        "AB",
                        "2014-2016,")
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "Aminata",
                                " ",
                                "Diallo",
                                "Mme ",
                                "M. ",
                                "\n",
                                "\n\n",
                                "06 12 34 56 78",
                                "0",
                                "1",
                                "née le ",
                                "3 mars 2007",
                                " à Lagos",
                                "12 bis rue ",
                                "des Lilas",
                                ", 93100 Montreuil",
                                "fille de 15 ans",
                                "a@b.fr",
                                "AB-123-CD",
                                "FR14 2004 1010 0505 0001 3M02 606",
                                "\u0301",
                                "\u200b",
                                "œ",
                                "ﬁ",
                                "\ud83d",
                                "\ude00",
                                "٣",
                                "’",
                                "-",
                                "2 84 12 76 451 089 93",
                                "visa n° 012345678",
                                "(",
                                ")"),
                        Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<String>> hostile() {
        return Arbitraries.of(
                        "1 ",
                        "a",
                        "A ",
                        "Aa ",
                        "0 ",
                        "née le 1 ",
                        "12 rue ",
                        "rue A,",
                        "@a.",
                        "a@",
                        "fr76 ",
                        "n° visa ",
                        "06",
                        "-",
                        ".",
                        "jeune fille de ",
                        "Mme ",
                        "Jean de ",
                        "AB-",
                        "dossier ",
                        "rue aaa, aaa, ",
                        "à A ",
                        "(at) ",
                        "deux ",
                        "rib 1",
                        "la ",
                        "le ",
                        "de ",
                        "+1",
                        "\n",
                        "'",
                        "d'",
                        "immatriculé ",
                        "nir ",
                        "00",
                        "résidence A ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
