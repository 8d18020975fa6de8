package fr.lignealigne.plan.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.MeasureSheet;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.plan.imports.intake.Zip;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    @Test
    void fieldsAreReadFromATable() {
        assertThat(read("""
                ### Mesure 1. Former
                | Pilote(s) | Ministère de la justice |
                | --- | --- |
                | Partenaires associatifs | Trois associations |
                | Moyens (budget) | 20 000 € |
                | Échéance : | 2014 |
                | Indicateurs de suivi | Agents formés |
                """))
                .isEqualTo(new MeasureSheet(
                        "Ministère de la justice", "Trois associations", "20 000 €", "2014", "Agents formés"));
    }

    @Test
    void fieldsAreReadFromAListAndParagraphs() {
        assertThat(read("""
                ### Mesure 1. Former

                Les agents sont formés.

                - **Chef de file** : Mission interministérielle
                - **Calendrier** – premier semestre

                Budget : 20 000 €

                Moyens humains : un poste

                Indicateur :

                - agents formés
                - victimes orientées
                """))
                .isEqualTo(new MeasureSheet(
                        "Mission interministérielle",
                        "",
                        "20 000 € ; un poste",
                        "premier semestre",
                        "agents formés ; victimes orientées"));
    }

    @Test
    void wordsInASentenceAreNoField() {
        assertThat(read("### Mesure 1. Former\n\nLe pilote change chaque année. Budget et calendrier sont à venir."))
                .isEqualTo(MeasureSheet.EMPTY);
        assertThat(SheetReader.read(List.of())).isEqualTo(MeasureSheet.EMPTY);
    }

    @Test
    void aLabelWithoutValueIsMissing() {
        assertThat(read("### Mesure 1. Former\n\nPilote :\n\nPartenaires : à définir")
                        .lead())
                .isEmpty();
    }

    private static MeasureSheet read(String markdown) {
        return SheetReader.read(Importing.read("plan.md", Zip.bytes(markdown)).items());
    }
}
