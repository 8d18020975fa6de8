package fr.lignealigne.account;

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
public class DeviceCookie {

    private final KnownDevices devices;
    private final String name;
    private final boolean secure;

    /** Named after the cookie of the session, and as well guarded. */
    DeviceCookie(
            KnownDevices devices,
            @Value("${server.servlet.session.cookie.name}-appareil") String name,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        this.devices = devices;
        this.name = name;
        this.secure = secure;
    }

    /** What the device of this request carries; null when it never came in. */
    public @Nullable String read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? null : cookie.getValue();
    }

    /** Whoever has this address proved it on this device, which is known from now on. */
    public void remember(String email, HttpServletRequest request, HttpServletResponse response) {
        String session = request.getSession().getId();
        write(response, devices.welcome(email, read(request), session));
    }

    private void write(HttpServletResponse response, String secret) {
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
