package fr.lignealigne.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.notice.Notice;
import fr.lignealigne.notice.NoticeId;
import fr.lignealigne.notice.NoticeKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever reads in another clock than that of Paris has the hour there, too: a closing at 18 h is another moment overseas. */
class NoticeLetterTest {

    private static final Instant CLOSING = Instant.parse("2026-12-11T17:00:00Z");

    private final NoticeLetter letter =
            new NoticeLetter(new PortalSettings("https://portail.example", "portail@portail.example", null, null));

    @Test
    void theHourThereStandsBesideThatOfParis() {
        String body = letter.of(List.of(notice(CLOSING)), FrenchZone.NOUVELLE_CALEDONIE)
                .body();
        assertThat(body)
                .contains("18\u00a0h")
                .contains("Soit ")
                .contains("4\u00a0h")
                .contains("Nouvelle-Calédonie");
        assertThat(letter.digest(List.of(notice(CLOSING)), FrenchZone.NOUVELLE_CALEDONIE)
                        .body())
                .contains("Soit ");
    }

    @Test
    void whoeverReadsInTheClockOfParisHasOneHour() {
        assertThat(letter.of(List.of(notice(CLOSING)), FrenchZone.PARIS).body()).doesNotContain("Soit ");
        assertThat(letter.of(List.of(notice(null)), FrenchZone.NOUVELLE_CALEDONIE)
                        .body())
                .doesNotContain("Soit ");
    }

    private static Notice notice(@Nullable Instant due) {
        return new Notice(
                new NoticeId(UUID.randomUUID()),
                due == null ? NoticeKind.MEETING_CANCELLED : NoticeKind.CLOSING_NEAR,
                "lecture",
                null,
                due,
                CLOSING.minusSeconds(60),
                false);
    }
}
