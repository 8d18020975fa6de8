package fr.lignealigne.shell;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import fr.lignealigne.account.KnownDevices;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Someone came in: their device is known from now on, and they go where they wanted to go. */
@Component
class ComingIn extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final KnownDevices devices;
    private final DeviceCookie cookie;

    ComingIn(KnownDevices devices, DeviceCookie cookie, VaadinDefaultRequestCache wayBack) {
        this.devices = devices;
        this.cookie = cookie;
        setDefaultTargetUrl("/");
        setRequestCache(wayBack);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        String session = request.getSession().getId();
        cookie.write(response, devices.welcome(signedIn.getName(), cookie.read(request), session));
        super.onAuthenticationSuccess(request, response, signedIn);
    }
}
