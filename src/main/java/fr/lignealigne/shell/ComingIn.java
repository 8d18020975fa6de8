package fr.lignealigne.shell;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import fr.lignealigne.account.DeviceCookie;
import fr.lignealigne.account.GuardedCookie;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Someone came in: their device is known from now on, and they go where they wanted to go. */
@Component
class ComingIn extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final DeviceCookie device;
    private final WayBack wayBack;

    ComingIn(
            DeviceCookie device,
            VaadinDefaultRequestCache asked,
            @Value("${server.servlet.session.cookie.name}-retour") String name,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        this.device = device;
        this.wayBack = new WayBack(new GuardedCookie(name, secure));
        asked.setDelegateRequestCache(wayBack);
        setDefaultTargetUrl("/");
        setRequestCache(wayBack);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        HalfWay.end(request);
        device.remember(signedIn.getName(), request, response);
        wayBack.removeRequest(request, response);
        super.onAuthenticationSuccess(request, response, signedIn);
    }
}
