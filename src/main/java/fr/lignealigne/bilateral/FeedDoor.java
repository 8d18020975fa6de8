package fr.lignealigne.bilateral;

import fr.lignealigne.account.Secrets;
import fr.lignealigne.account.SignInDetails;
import fr.lignealigne.shared.Turnstile;
import fr.lignealigne.shared.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where calendar programs ask for a calendar. Nobody signs in here, so that whoever holds the address reads it; a wrong
 * one and one that is over read the same, nothing is kept on the way, and one place asks only so often.
 */
@RestController
class FeedDoor {

    static final String PATH = "/agenda/";

    /** Calendar programs ask a few times an hour. */
    static final int MOST = 60;

    static final Duration WINDOW = Duration.ofMinutes(1);

    /** The moment of writing is another each time, and changes nothing. */
    private static final String STAMP = "(?m)^DTSTAMP:.*$";

    private final CalendarFeeds feeds;
    private final Turnstile turnstile;

    FeedDoor(CalendarFeeds feeds, Clock clock) {
        this.feeds = feeds;
        this.turnstile = new Turnstile(clock, MOST, WINDOW);
    }

    @GetMapping(PATH + "{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret, HttpServletRequest request) {
        if (!turnstile.lets(SignInDetails.network(request.getRemoteAddr()))) {
            return answer(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(WINDOW.toSeconds()))
                    .build();
        }
        return feeds.read(secret).map(FeedDoor::calendar).orElseGet(FeedDoor::nothing);
    }

    private static ResponseEntity<byte[]> calendar(CalendarFile file) {
        return answer(HttpStatus.OK)
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file.name())
                                .build()
                                .toString())
                .eTag(Secrets.hash(file.text().replaceAll(STAMP, "")))
                .body(file.content());
    }

    private static ResponseEntity<byte[]> nothing() {
        return answer(HttpStatus.NOT_FOUND)
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(Words.say(Locale.FRENCH, "feed.nothing").getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
