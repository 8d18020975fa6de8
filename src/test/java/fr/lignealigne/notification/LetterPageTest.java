package fr.lignealigne.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words of people stand in letters as words. */
class LetterPageTest {

    @Test
    void markupStaysWords() {
        assertThat(LetterPage.of("Bonjour,\n\n<img src=x onerror=alert(1)> & \"guillemets\"\n"
                        + "https://portail.example/\"><script>alert(1)</script>"))
                .contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;guillemets&quot;")
                .contains("<a href=\"https://portail.example/&quot;&gt;&lt;script&gt;")
                .doesNotContain("<img", "<script");
    }

    @Test
    void onlyAnAddressThatBeginsItsLineIsALink() {
        assertThat(LetterPage.of("> https://ailleurs.example/\nVoir https://ailleurs.example/\njavascript:alert(1)"))
                .contains("https://ailleurs.example/", "javascript:alert(1)")
                .doesNotContain("<a ");
    }
}
