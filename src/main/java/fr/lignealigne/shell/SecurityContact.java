package fr.lignealigne.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Whom somebody who found a hole tells of it (RFC 9116). Where the settings name nobody there is no such file; what it
 * says holds for half a year from the day it is read, as long as the portal runs with it.
 */
@Controller
class SecurityContact {

    static final String PATH = "/.well-known/security.txt";

    private static final Duration HOLDS = Duration.ofDays(182);
    private static final Set<String> WAYS = Set.of("https", "mailto", "tel");

    private final String contact;
    private final String baseUrl;
    private final Clock clock;

    SecurityContact(
            @Value("${portal.security-contact}") String contact,
            @Value("${portal.base-url}") String baseUrl,
            Clock clock) {
        this.contact = contact.strip();
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /** Whether this can stand in the file: an address with its way, « mailto: » for a mail. */
    static boolean isContact(String address) {
        try {
            URI uri = new URI(address);
            return uri.isAbsolute()
                    && WAYS.contains(uri.getScheme())
                    && address.length() > uri.getScheme().length() + 1;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @GetMapping(PATH)
    void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (contact.isEmpty()) {
            PlainPage.send(request, response, HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("""
                Contact: %s
                Expires: %s
                Preferred-Languages: fr, en
                Canonical: %s%s
                """.formatted(
                        contact, clock.instant().truncatedTo(ChronoUnit.DAYS).plus(HOLDS), baseUrl, PATH));
    }
}
