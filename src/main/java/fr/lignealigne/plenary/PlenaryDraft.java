package fr.lignealigne.plenary;

import fr.lignealigne.shared.Invalid;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;

/**
 * What the form of a plenary holds.
 *
 * @param place where it meets; may be empty when there is a link
 * @param link of the video meeting, https only; may be empty
 */
public record PlenaryDraft(String title, Instant startsAt, Instant endsAt, String place, String link) {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST_LINK = 500;

    public PlenaryDraft {
        title = title.strip();
        place = place.strip();
        link = link.strip();
    }

    /** Refuses what is missing, too long, or no address. */
    void check() {
        Entered.words(title, LONGEST_TITLE);
        Entered.atMost(place, LONGEST_PLACE);
        Entered.atMost(link, LONGEST_LINK);
        if (!startsAt.isBefore(endsAt) || Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw new Invalid("plenary.hours");
        }
        if (place.isEmpty() && link.isEmpty()) {
            throw new Invalid("plenary.nowhere");
        }
        if (!link.isEmpty() && !isAddress(link)) {
            throw new Invalid("plenary.link.bad");
        }
    }

    private static boolean isAddress(String link) {
        try {
            URI address = new URI(link);
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
