package fr.lignealigne.plan.imports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import fr.lignealigne.support.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomsTest {

    private static final String IMPORTS = "fr.lignealigne.plan.imports";

    @Test
    void noArrowBetweenTheRoomsOfTheImportTurnsBack() {
        slices().matching("fr.lignealigne.plan.imports.(*)")
                .should()
                .beFreeOfCycles()
                .check(Compiled.HOUSE);
        classes()
                .that()
                .resideInAPackage(IMPORTS)
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage(IMPORTS + ".*..")
                .check(Compiled.HOUSE);
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
                .check(Compiled.HOUSE);
    }
}
