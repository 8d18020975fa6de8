package fr.lignealigne.shell;

import fr.lignealigne.account.GuardedCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * The page somebody asked for before they came in, kept by their own browser: whoever only knocks leaves no session
 * behind. Only a path of this portal is kept and only such a path is taken back, never the name of a host.
 */
class WayBack implements RequestCache {

    private static final int LONGEST = 1_000;

    private final GuardedCookie cookie;

    WayBack(GuardedCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String path = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (HttpMethod.GET.matches(request.getMethod()) && path.length() <= LONGEST) {
            String kept = Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.UTF_8));
            cookie.write(response, kept, Duration.ofSeconds(-1));
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        String kept = cookie.read(request);
        String path = kept == null ? "" : pathIn(kept);
        return isOurs(path) ? new SimpleSavedRequest(path) : null;
    }

    private static String pathIn(String kept) {
        try {
            return new String(Base64.getUrlDecoder().decode(kept), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException garbage) {
            return "";
        }
    }

    /** A browser reads two slashes, or a slash and its reverse, as the beginning of a host. */
    private static boolean isOurs(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(letter -> letter == '\\' || letter < ' ');
    }

    /** The page is asked for anew, as anything else is. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (cookie.read(request) != null) {
            cookie.write(response, "", Duration.ZERO);
        }
    }
}
