package fr.lignealigne.proconnect;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import fr.lignealigne.account.Secrets;
import fr.lignealigne.account.SignInDetails;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** Who came in by ProConnect leaves there too; the others go where they always did. */
class LeavingBoth extends SimpleUrlLogoutSuccessHandler {

    private final ProConnectSettings settings;

    LeavingBoth(ProConnectSettings settings) {
        this.settings = settings;
        setDefaultTargetUrl("/");
        setRedirectStrategy(new UidlRedirectStrategy());
    }

    /** On an open channel there is no answer to write into: the page itself goes elsewhere. */
    @Override
    protected void handle(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Authentication left)
            throws IOException, ServletException {
        if (response == null) {
            UI.getCurrent().getPage().setLocation(target(left));
        } else {
            getRedirectStrategy().sendRedirect(request, response, target(left));
        }
    }

    private String target(@Nullable Authentication left) {
        String token = left != null && left.getDetails() instanceof SignInDetails details ? details.token() : null;
        return token == null
                ? getDefaultTargetUrl()
                : UriComponentsBuilder.fromUriString(settings.at("/session/end"))
                        .queryParam("id_token_hint", "{token}")
                        .queryParam("state", "{state}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(token, Secrets.fresh(), settings.left())
                        .toUriString();
    }
}
