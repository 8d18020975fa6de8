package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @ParameterizedTest
    @ValueSource(strings = {"11000000100013", "110 000 001 00013", " 1100\u202f0000\u00a0100013 ", "35600000000001"})
    void aNumberWithItsCheckIsOneHoweverItIsSpaced(String typed) {
        assertThat(Siret.isOne(Siret.normal(typed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "11000000100014", "1100000010001", "110000001000130", "1100000010001a", "١١٠٠٠٠٠٠١٠٠٠١٣"})
    void anythingElseIsNone(String typed) {
        assertThat(Siret.isOne(Siret.normal(typed))).isFalse();
    }
}
