package fr.lignealigne.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.export.NumberedFile;
import fr.lignealigne.export.word.Annotation.Sort;
import fr.lignealigne.plan.ComparedTexts;
import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.Raised;
import fr.lignealigne.plan.imports.intake.Importing;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonstration plan goes out, is annotated, and comes back: each comment and each change on its passage. */
class RoundTripTest {

    private static final int COMMENTS = 60;
    private static final int CHANGES = 40;
    private static final int SEED_OF_SAVED = 2;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everythingComesBackToItsPassage(int seed) throws IOException {
        PlanText text = demonstration();
        var review = new Review(NumberedFile.of(text), text, seed);
        review.annotate(COMMENTS, CHANGES);
        List<Annotation> found = Placing.of(Importing.annotations("plan.docx", review.file()), text);
        assertThat(found).hasSize(COMMENTS + CHANGES);
        assertThat(review.missed(found)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void alsoByTheWordsAlone(int seed) throws IOException {
        PlanText text = demonstration();
        var review = new Review(NumberedFile.of(text), text, seed);
        review.annotate(COMMENTS, CHANGES);
        List<Annotation> found = Placing.of(Importing.annotations("plan.docx", review.withoutMarks()), text);
        assertThat(found.stream().filter(one -> one.sort() != Sort.UNTRACKED)).hasSize(COMMENTS + CHANGES);
        assertThat(review.landed(found)).isGreaterThanOrEqualTo(95);
    }

    /** LibreOffice 7.4 opened the files that {@link Review} made, with and without marks, and saved them as its own. */
    @ParameterizedTest
    @CsvSource({"saved-by-libreoffice.docx, 100", "saved-by-libreoffice-without-marks.docx, 95"})
    void alsoWhenLibreOfficeSavedTheFile(String name, int least) throws IOException {
        PlanText text = demonstration();
        var review = new Review(NumberedFile.of(text), text, SEED_OF_SAVED);
        review.annotate(COMMENTS, CHANGES);
        List<Annotation> found = Placing.of(Importing.annotations(name, resource("/word/" + name)), text);
        assertThat(found).filteredOn(one -> one.sort() != Sort.UNTRACKED).hasSize(COMMENTS + CHANGES);
        assertThat(review.landed(found))
                .as(String.join("\n", review.missed(found)))
                .isGreaterThanOrEqualTo(least);
    }

    /** The demonstration's plan, with notes behind some of its paragraphs. */
    static PlanText demonstration() throws IOException {
        List<ImportedItem> items = new ArrayList<>();
        int notes = 0;
        for (ImportedItem item :
                Importing.read("plan.md", resource("/demo/plan-v1.md")).items()) {
            if (item.kind() == ItemKind.PARAGRAPH && items.size() % 7 == 0) {
                notes++;
                items.add(item.withText(item.text() + Raised.above(String.valueOf(notes))));
                items.add(ImportedItem.note(
                        String.valueOf(notes),
                        "Source no " + notes + " : enquête auprès des services, page " + 10 * notes + "."));
            } else {
                items.add(item);
            }
        }
        return ComparedTexts.text(items, "V1");
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = RoundTripTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }
}
