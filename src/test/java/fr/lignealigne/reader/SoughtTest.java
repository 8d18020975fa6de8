package fr.lignealigne.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.plan.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {

    @ParameterizedTest
    @ValueSource(strings = {"R-0052", " r-0052 ", "r 0052", "R0052"})
    void readsTheCodeOfARemark(String typed) {
        assertThat(Sought.parse(typed, 2)).contains(new Sought.Code("R-0052"));
    }

    @Test
    void readsTheCodeOfARevision() {
        assertThat(Sought.parse("r-048213-2", 2)).contains(new Sought.Code("R-048213-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"l. 212-218", "212-218", "L.212 – 218", "lignes 212 à 218", "V2, l. 212-218", "v2 212-218"})
    void readsLinesOfTheVersionThatIsRead(String typed) {
        assertThat(Sought.parse(typed, 2)).contains(new Sought.Lines(new Citation(2, 212, 218)));
    }

    @Test
    void readsLinesOfAnotherVersion() {
        assertThat(Sought.parse("V1, l. 212", 2)).contains(new Sought.Lines(new Citation(1, 212, 212)));
        assertThat(Sought.parse("l. 212", 2)).contains(new Sought.Lines(new Citation(2, 212, 212)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "212", "logement", "l’accueil", "R", "règle 3", "V1", "2013-2016 années", "mineurs-parents"})
    void everythingElseIsWords(String typed) {
        assertThat(Sought.parse(typed, 2)).isEmpty();
    }
}
