package fr.lignealigne.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.export.NumberedFile;
import fr.lignealigne.export.word.Annotation.Sort;
import fr.lignealigne.plan.ComparedTexts;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.imports.intake.Importing;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonstration plan goes out, is annotated, and comes back: each comment and each change on its passage. */
class RoundTripTest {

    private static final int COMMENTS = 60;
    private static final int CHANGES = 40;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everythingComesBackToItsPassage(int seed) throws IOException {
        PlanText text = demonstration();
        var review = new Review(NumberedFile.of(text), text, seed);
        review.annotate(COMMENTS, CHANGES);
        List<Annotation> found = Placing.of(Importing.annotations("plan.docx", review.file()), text);
        assertThat(found).hasSize(COMMENTS + CHANGES);
        assertThat(review.landed(found)).isEqualTo(COMMENTS + CHANGES);
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

    static PlanText demonstration() throws IOException {
        try (InputStream file = RoundTripTest.class.getResourceAsStream("/demo/plan-v1.md")) {
            return ComparedTexts.text(
                    Importing.read("plan.md", Objects.requireNonNull(file).readAllBytes())
                            .items(),
                    "V1");
        }
    }
}
