package fr.lignealigne.plan.imports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomsTest {

    private static final String IMPORTS = "fr.lignealigne.plan.imports";

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.lignealigne");

    @Test
    void noArrowBetweenTheRoomsOfTheImportTurnsBack() {
        slices().matching("fr.lignealigne.plan.imports.(*)")
                .should()
                .beFreeOfCycles()
                .check(house);
        classes()
                .that()
                .resideInAPackage(IMPORTS)
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage(IMPORTS + ".*..")
                .check(house);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "pdf", "markdown", "text"})
    void aFormatIsKnownToTheIntakeAloneAndKnowsNoOther(String format) {
        classes()
                .that()
                .resideInAPackage(IMPORTS + "." + format)
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(IMPORTS + "." + format, IMPORTS + ".intake")
                .check(house);
    }
}
