package fr.lignealigne.bilateral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeedChoiceTest {

    @Test
    void theSecretOfACalendarIsNotAskedForInClearWhereThePortalIsNot() {
        assertThat(FeedChoice.subscription("https://portail.example/agenda/secret.ics"))
                .isEqualTo("webcals://portail.example/agenda/secret.ics");
        assertThat(FeedChoice.subscription("http://localhost:8080/agenda/secret.ics"))
                .isEqualTo("webcal://localhost:8080/agenda/secret.ics");
    }
}
