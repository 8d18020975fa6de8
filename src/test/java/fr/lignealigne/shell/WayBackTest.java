package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.GuardedCookie;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.savedrequest.SavedRequest;

class WayBackTest {

    private final WayBack wayBack = new WayBack(new GuardedCookie("retour", true));
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/lecture/12");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void leadsBackToThePathAndNeverToAHost() {
        request.setServerName("evil.example");
        request.setQueryString("mesure=3");
        wayBack.saveRequest(request, response);
        Cookie kept = response.getCookie("retour");
        assertThat(kept.isHttpOnly()).isTrue();
        assertThat(kept.getSecure()).isTrue();
        assertThat(back(kept.getValue()).getRedirectUrl()).isEqualTo("/lecture/12?mesure=3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "/\\evil.example", "https://evil.example/", "evil", "", "/a\r\nb: c"})
    void takesBackNothingThatIsNotAPathHere(String path) {
        assertThat(back(Base64.getUrlEncoder().encodeToString(path.getBytes(StandardCharsets.UTF_8))))
                .isNull();
    }

    @Test
    void garbageIsNothing() {
        assertThat(back("%%%")).isNull();
        assertThat(wayBack.getRequest(new MockHttpServletRequest(), response)).isNull();
    }

    @Test
    void keepsNoActAndNothingEndless() {
        wayBack.saveRequest(new MockHttpServletRequest("POST", "/lecture"), response);
        wayBack.saveRequest(new MockHttpServletRequest("GET", "/" + "a".repeat(2_000)), response);
        assertThat(response.getCookies()).isEmpty();
    }

    private SavedRequest back(String kept) {
        MockHttpServletRequest later = new MockHttpServletRequest("POST", "/connexion");
        later.setCookies(new Cookie("retour", kept));
        return wayBack.getRequest(later, response);
    }
}
