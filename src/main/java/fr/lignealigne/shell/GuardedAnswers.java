package fr.lignealigne.shell;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Puts the headers on every answer before anybody answers: the server refuses some requests before the first filter
 * (a bad address, a method it does not know), and those are pages too.
 */
class GuardedAnswers extends ValveBase {

    /**
     * Vaadin 25.2 needs inline scripts and eval; what protects here is that nothing can be sent anywhere but home
     * ({@code connect-src}, {@code img-src}, {@code form-action}).
     */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
                    + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS_POLICY = "camera=(), microphone=(), geolocation=()";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "Permissions-Policy", PERMISSIONS_POLICY,
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");

    /** To the letter what Spring says where it answers, which leaves alone what stands there already. */
    private static final String STAY = "max-age=31536000 ; includeSubDomains";

    GuardedAnswers() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        HEADERS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", STAY);
        }
        getNext().invoke(request, response);
    }
}
