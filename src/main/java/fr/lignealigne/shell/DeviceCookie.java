package fr.lignealigne.shell;

import fr.lignealigne.account.KnownDevices;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie by which a device that came in before is known; it outlives sessions and opens nothing. */
@Component
class DeviceCookie {

    private final String name;
    private final boolean secure;

    /** Named after the cookie of the session, and as well guarded. */
    DeviceCookie(
            @Value("${server.servlet.session.cookie.name}-appareil") String name,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        this.name = name;
        this.secure = secure;
    }

    @Nullable
    String read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? null : cookie.getValue();
    }

    void write(HttpServletResponse response, String secret) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, secret)
                        .path("/")
                        .maxAge(KnownDevices.KNOWN_FOR)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
