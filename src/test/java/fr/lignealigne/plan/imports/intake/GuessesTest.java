package fr.lignealigne.plan.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.imports.Guess;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader only guesses is told, and nothing else: a mark on everything would be none. */
class GuessesTest {

    private static final String PLAN = "Axe 1. Reperer\n\nMesure 1. Former\n\nLes services sont formés.\n\nÀ Évry.\n";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-16BE"})
    void lettersCodedAsNothingSaysAreToldAtTheFirstThatDependsOnIt(String charset) {
        byte[] file = PLAN.getBytes(Charset.forName(charset));
        for (String name : List.of("plan.txt", "plan.md")) {
            assertThat(Importing.read(name, file).items())
                    .extracting(ImportedItem::guess)
                    .containsExactly(null, null, Guess.ENCODING, null);
        }
        assertThat(guesses(PLAN)).isEmpty();
        assertThat(Importing.read("plan.txt", ("\ufeff" + PLAN).getBytes(StandardCharsets.UTF_16LE))
                        .items())
                .allMatch(item -> item.guess() == null);
    }

    @ParameterizedTest
    @CsvSource({
        "Il faut contre-, venir, contre-venir",
        "Le porte-, monnaie, porte-monnaie",
        "Pour les suites, une plate-, plate-"
    })
    void aHyphenThatMayBeItsOwnIsAGuess(String line, String next, String read) {
        String text = line + "\n" + next + " de la victime est un mot, voilà tout.\n";
        ImportedItem item = read(text).items().getFirst();
        assertThat(item.text()).contains(read);
        assertThat(item.guess()).isEqualTo(read.endsWith("-") ? null : Guess.WORD);
    }

    @Test
    void aHyphenThatTheTextItselfExplainsIsNone() {
        assertThat(guesses("Le porte-\nmonnaie est là.\n\nUn autre porte-monnaie.\n"))
                .isEmpty();
        assertThat(guesses("La préven-\ntion commence tôt.\n")).isEmpty();
        assertThat(guesses("Une vice-\nprésidente est élue.\n")).isEmpty();
        assertThat(guesses("Un porte-\nmonnaie, deux porte-monnaie, le portemonnaie.\n"))
                .containsExactly(Guess.WORD);
    }

    @Test
    void aFullLineThatEndsASentenceMayEndItsParagraph() {
        String open = "Les services de la police et de la gendarmerie sont formés à repérer\n"
                + "les victimes de la traite, où qu’elles soient et quoi qu’elles disent.\n";
        assertThat(guesses(open
                        + "Mille agents par an suivent cette formation, deux mille dès 2027, et\nainsi de suite.\n"))
                .containsExactly(Guess.BREAK);
        assertThat(guesses(open
                        + "\nMille agents par an suivent cette formation, deux mille dès 2027, et\nainsi de suite.\n"))
                .isEmpty();
        assertThat(guesses(open.replace(" et quoi qu’elles disent.", ".") + "Fin.\n"))
                .isEmpty();
    }

    @Test
    void aLabelIsAHeadingByItsWordsOnly() {
        ImportedText text = read("Ministère de la justice :\nLes peines sont revues, et leur exécution est suivie.\n\n"
                + "Axe 1. Repérer\n\nDISPOSITIONS GÉNÉRALES\n\nElles valent partout.\n");
        assertThat(text.items()).extracting(ImportedItem::guess).startsWith(Guess.HEADING, null, null, null);
        assertThat(text.items()).filteredOn(item -> item.guess() != null).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"federation-rules.md", "sample.md"})
    void whatTheFileSaysItselfIsNoGuess(String file) {
        List<ImportedItem> items = OwnTexts.read(file).items();
        assertThat(items).allMatch(item -> item.guess() == null);
        assertThat(Importing.read("plan.docx", PlanFiles.docx(items)).items()).allMatch(item -> item.guess() == null);
        assertThat(Importing.read("plan.odt", PlanFiles.odt(items)).items()).allMatch(item -> item.guess() == null);
    }

    private static ImportedText read(String text) {
        return Importing.read("plan.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Guess> guesses(String text) {
        return read(text).items().stream()
                .map(ImportedItem::guess)
                .filter(guess -> guess != null)
                .toList();
    }
}
