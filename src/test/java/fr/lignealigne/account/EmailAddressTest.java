package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.cc",
                "prenom.nom+plan@sous.domaine.gouv.fr",
                "o'neil@association-lyon.org",
                "x_y@xn--bcher-kva.example",
                "1@2.museum"
            })
    void takesThoseThatPeopleHave(String address) {
        assertThat(EmailAddress.isWellFormed(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a@b.cc>",
                "Nom <a@b.cc>",
                "a@b.cc,c@d.ee",
                "a@b.cc;c@d.ee",
                "a@b",
                "a@b.c",
                "a@@b.cc",
                "@b.cc",
                "a@",
                "a b@c.dd",
                "\"a b\"@c.dd",
                "a@b.cc(oui)",
                "a@[127.0.0.1]",
                "a@-b.cc",
                "a@b..cc",
                ".a@b.cc",
                "a..b@c.dd",
                "a@b.cc\r\nBcc: x@y.zz",
                "mailto:a@b.cc",
                ""
            })
    void refusesAllElse(String address) {
        assertThat(EmailAddress.isWellFormed(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 300})
    void refusesWhatNoServerTakes(int letters) {
        assertThat(EmailAddress.isWellFormed("a".repeat(letters) + "@b.cc")).isFalse();
    }
}
