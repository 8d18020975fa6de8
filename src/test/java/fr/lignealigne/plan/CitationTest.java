package fr.lignealigne.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.shared.Invalid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V1, l. 212-218",
                "v1 l.212–218",
                " V 1, lignes 212 à 218 ",
                "V1, l.\u00a0218-212",
                "V1, lines 212 to 218",
                "V1 212-218"
            })
    void readsWhatPeopleWrite(String typed) {
        assertThat(Citation.parse(typed)).isEqualTo(new Citation(1, 212, 218));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "212", "V1", "V1, l. deux", "V1, l. 99999999999", "<script>"})
    void refusesWhatIsNoCitation(String typed) {
        assertThatThrownBy(() -> Citation.parse(typed)).isInstanceOf(Invalid.class);
    }
}
