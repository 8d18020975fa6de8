package fr.lignealigne.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * The page somebody asked for before they came in, kept by their own browser: whoever only knocks leaves no session
 * behind. Only a path of this portal is kept and only such a path is taken back, never the name of a host.
 */
class WayBack implements RequestCache {

    private static final int LONGEST = 1_000;

    private final String name;
    private final boolean secure;

    WayBack(String name, boolean secure) {
        this.name = name;
        this.secure = secure;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String path = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (HttpMethod.GET.matches(request.getMethod()) && path.length() <= LONGEST) {
            String kept = Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.UTF_8));
            write(response, kept, Duration.ofSeconds(-1));
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, name);
        String path = cookie == null ? "" : pathIn(cookie.getValue());
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
        if (WebUtils.getCookie(request, name) != null) {
            write(response, "", Duration.ZERO);
        }
    }

    private void write(HttpServletResponse response, String value, Duration life) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .maxAge(life)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
