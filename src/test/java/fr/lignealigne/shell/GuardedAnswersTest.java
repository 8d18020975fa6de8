package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.Test;

class GuardedAnswersTest {

    /** Also what is refused before the first filter, where Spring adds nothing. */
    @Test
    void overHttpsEveryAnswerTellsTheBrowserToStayThere() throws Exception {
        assertThat(answered(true).getHeader("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000 ; includeSubDomains");
        assertThat(answered(false).getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void theOthersAreThereInAnyCase() throws Exception {
        assertThat(answered(false).getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answered(true).getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    private static Response answered(boolean secure) throws Exception {
        Request request = new Request(new Connector(), new org.apache.coyote.Request());
        request.setSecure(secure);
        Response response = new Response(new org.apache.coyote.Response());
        GuardedAnswers valve = new GuardedAnswers();
        valve.setNext(new ValveBase() {
            @Override
            public void invoke(Request asked, Response answer) {}
        });
        valve.invoke(request, response);
        return response;
    }
}
