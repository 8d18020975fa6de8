package fr.lignealigne.proconnect;

import com.vaadin.flow.component.UI;
import fr.lignealigne.account.Secrets;
import fr.lignealigne.account.SignInDetails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** Who came in by ProConnect, or linked their identity, leaves there too; the others go where they always did. */
class LeavingBoth implements LogoutSuccessHandler {

    private static final String HOME = "/";

    private final RedirectStrategy redirects = new DefaultRedirectStrategy();
    private final ProConnectSettings settings;

    LeavingBoth(ProConnectSettings settings) {
        this.settings = settings;
    }

    /** Of who leaves from within a page the page itself goes elsewhere: its answer is read by its script alone. */
    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Authentication left)
            throws IOException {
        UI page = UI.getCurrent();
        if (page != null || response == null) {
            UI.getCurrentOrThrow().getPage().setLocation(target(left));
        } else {
            redirects.sendRedirect(request, response, target(left));
        }
    }

    private String target(@Nullable Authentication left) {
        String token = left != null && left.getDetails() instanceof SignInDetails details ? details.token() : null;
        return token == null
                ? HOME
                : UriComponentsBuilder.fromUriString(settings.at("/session/end"))
                        .queryParam("id_token_hint", "{token}")
                        .queryParam("state", "{state}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(token, Secrets.fresh(), settings.left())
                        .toUriString();
    }
}
