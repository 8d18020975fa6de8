package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** RFC 9116, section 2.5. */
class SecurityContactTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T10:15:30Z"), ZoneOffset.UTC);

    @Test
    void saysWhomToTellAndUntilWhenThatHolds() throws IOException {
        MockHttpServletResponse answer = ask("mailto:alerte@portail.example");
        assertThat(answer.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.getContentAsString().lines())
                .containsExactly(
                        "Contact: mailto:alerte@portail.example",
                        "Expires: 2027-05-28T00:00:00Z",
                        "Preferred-Languages: fr, en",
                        "Canonical: https://portail.example/.well-known/security.txt");
    }

    @Test
    void isNotThereWhereNobodyIsNamed() throws IOException {
        assertThat(ask(" ").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:alerte@portail.example", "https://portail.example/alerte", "tel:+33-1-23-45-67-89"})
    void takesTheWaysOfTheRule(String contact) {
        assertThat(SecurityContact.isContact(contact)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alerte@portail.example",
                "http://portail.example/alerte",
                "javascript:alert(1)",
                "mailto:",
                "mailto:a@b.example\nExpires: 2099-01-01T00:00:00Z",
                "https portail"
            })
    void refusesAnyOther(String contact) {
        assertThat(SecurityContact.isContact(contact)).isFalse();
    }

    private static MockHttpServletResponse ask(String contact) throws IOException {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        new SecurityContact(contact, "https://portail.example", CLOCK).read(new MockHttpServletRequest(), answer);
        return answer;
    }
}
