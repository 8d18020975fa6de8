package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OneAddressTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/connexion");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource({
        "https://portail.example, portail.example",
        "https://portail.example, Portail.Example",
        "https://portail.example, portail.example:443",
        "https://portail.example:443, portail.example",
        "https://portail.example:8443, portail.example:8443"
    })
    void answersToItsOwnName(String baseUrl, String host) throws Exception {
        request.addHeader("Host", host);
        request.addHeader("X-Forwarded-Host", host);
        assertThat(passes(baseUrl)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "portail.example.evil.example",
                "portail.example:8080",
                "portail.example@evil.example",
                "127.0.0.1",
                ""
            })
    void refusesAnyOtherInOneSentence(String host) throws Exception {
        request.addHeader("Host", host);
        assertThat(passes("https://portail.example")).isFalse();
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).contains("portail").doesNotContain("evil");
    }

    @Test
    void refusesAnotherThatAProxyHandsOn() throws Exception {
        request.addHeader("Host", "portail.example");
        request.addHeader("X-Forwarded-Host", "portail.example, evil.example");
        assertThat(passes("https://portail.example")).isFalse();
    }

    @Test
    void refusesARequestWithoutAny() throws Exception {
        assertThat(passes("https://portail.example")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://portail.example, https://portail.example, true",
        "https://portail.example, https://PORTAIL.example, true",
        "https://portail.example:8443, https://portail.example:8443, true",
        "https://portail.example, https://portail.example:8443, false",
        "https://portail.example, http://portail.example, false",
        "https://portail.example, https://autre.portail.example, false",
        "https://portail.example, https://portail.example.evil.example, false",
        "https://portail.example, null, false"
    })
    void theChannelOfAPageIsOpenedByThePortalsOwnPagesAlone(String baseUrl, String origin, boolean passes)
            throws Exception {
        request.addHeader("Host", baseUrl.substring("https://".length()));
        request.addHeader("Origin", origin);
        request.setRequestURI("/VAADIN/push");
        assertThat(passes(baseUrl)).isEqualTo(passes);
        request.setRequestURI("/");
        request.setQueryString("v-r=push&v-uiId=0");
        assertThat(passes(baseUrl)).isEqualTo(passes);
        request.setQueryString("v-uiId=0&%76-r=%70ush");
        assertThat(passes(baseUrl)).isEqualTo(passes);
        request.setQueryString("x=%zz&v-r=push");
        assertThat(passes(baseUrl)).isEqualTo(passes);
        request.setQueryString(null);
        request.setRequestURI("/VAADIN/pus%68");
        assertThat(passes(baseUrl)).isEqualTo(passes);
    }

    /** A form of the portal says « null », since no page tells where it was; a program says nothing. */
    @Test
    void whatIsNoChannelIsAskedByTheFormsToken() throws Exception {
        request.addHeader("Host", "portail.example");
        request.setRequestURI("/VAADIN/push");
        assertThat(passes("https://portail.example")).isTrue();
        request.addHeader("Origin", "null");
        request.setRequestURI("/connexion");
        assertThat(passes("https://portail.example")).isTrue();
    }

    @Test
    void theMachineItselfMayAskForItsHealthAndNobodyElse() throws Exception {
        request.addHeader("Host", "127.0.0.1:8080");
        request.setRequestURI("/actuator/health/readiness");
        request.setRemoteAddr("127.0.0.1");
        assertThat(passes("https://portail.example")).isTrue();
        request.setRemoteAddr("192.0.2.7");
        assertThat(passes("https://portail.example")).isFalse();
        request.setRemoteAddr("127.0.0.1");
        request.setRequestURI("/connexion");
        assertThat(passes("https://portail.example")).isFalse();
    }

    private boolean passes(String baseUrl) throws Exception {
        MockFilterChain rest = new MockFilterChain();
        request.removeAttribute(OneAddress.class.getName() + ".FILTERED");
        new OneAddress(baseUrl).doFilter(request, response, rest);
        return rest.getRequest() != null;
    }
}
