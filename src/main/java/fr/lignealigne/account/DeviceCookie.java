package fr.lignealigne.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The cookie by which a device that came in before is known; it outlives sessions and opens nothing. */
@Component
public class DeviceCookie {

    private final KnownDevices devices;
    private final GuardedCookie cookie;

    /** Named after the cookie of the session, and as well guarded. */
    DeviceCookie(
            KnownDevices devices,
            @Value("${server.servlet.session.cookie.name}-appareil") String name,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        this.devices = devices;
        this.cookie = new GuardedCookie(name, secure);
    }

    /** What the device of this request carries; null when it never came in. */
    public @Nullable String read(HttpServletRequest request) {
        return cookie.read(request);
    }

    /** Whoever has this address proved it on this device, which is known from now on. */
    public void remember(String email, HttpServletRequest request, HttpServletResponse response) {
        String session = request.getSession().getId();
        cookie.write(response, devices.welcome(email, read(request), session), KnownDevices.KNOWN_FOR);
    }
}
