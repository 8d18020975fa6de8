package fr.lignealigne;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lignealigne.support.Compiled;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** What is open to all, what has an address of its own and what writes markup by hand: none of it is added unseen. */
class OpenDoorsTest {

    @Test
    void thesePagesAreOpenToAll() {
        assertThat(annotated(AnonymousAllowed.class))
                .containsExactlyInAnyOrder(
                        "AccessDeniedView",
                        "AccessibilityView",
                        "DataNoticeView",
                        "ForgottenView",
                        "LegalView",
                        "LoginView",
                        "NotFoundView",
                        "PasswordView",
                        "RefusedView",
                        "SecondFactorView",
                        "SiteMapView",
                        "StatsView",
                        "UnexpectedView");
    }

    /** Nobody signs in there: what is answered is no secret, or the address itself is one. */
    @Test
    void theseAddressesAreOpenToAll() {
        assertThat(annotated(Controller.class, RestController.class))
                .contains("FeedDoor", "PlainErrors", "SecurityContact", "UnsubscribePage");
    }

    /** Each of the others has its addresses in {@code walls.Addresses}, so that everybody asks for them. */
    @Test
    void theseHandOverDocumentsAndTexts() {
        Set<String> others = annotated(Controller.class, RestController.class);
        others.removeAll(Set.of("FeedDoor", "PlainErrors", "SecurityContact", "UnsubscribePage"));
        assertThat(others)
                .containsExactlyInAnyOrder(
                        "AnswerLetterController",
                        "AttachmentController",
                        "ComparisonController",
                        "DocumentController",
                        "JournalController",
                        "KeepingController",
                        "MinutesController",
                        "NumberedTextController",
                        "PreparationController",
                        "SealController",
                        "SittingRecordController",
                        "SummaryController",
                        "TextController",
                        "WorkingController");
    }

    /** Text is set as text. Three drawings are markup, since so many components would be slow; they escape names. */
    @Test
    void theseWriteMarkup() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> read(file).contains("\"innerHTML\""))
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("HeatMap.java", "ProportionBar.java", "SpokenTable.java");
        }
        assertThat(Compiled.HOUSE.stream()
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(used -> used.getTargetClass().isEquivalentTo(Html.class)))
                        .map(JavaClass::getSimpleName))
                .isEmpty();
    }

    @SafeVarargs
    private static Set<String> annotated(Class<? extends Annotation>... annotations) {
        return Compiled.HOUSE.stream()
                .filter(type -> List.of(annotations).stream().anyMatch(type::isAnnotatedWith))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
