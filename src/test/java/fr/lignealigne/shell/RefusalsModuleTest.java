package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Someone signed in who is refused reads so, stays in, and leaves a line in the log. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class RefusalsModuleTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    ErrorHandling errors;

    private Visitor visitor;
    private String email;
    private String who;

    @BeforeEach
    void aLeadIsIn() throws Exception {
        People.Someone lead = people.leadOfAMember();
        visitor = new Visitor(port);
        visitor.signIn(lead.email(), People.PASSWORD);
        email = lead.email();
        who = lead.viewer().person().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"actuator/metrics", "actuator/env"})
    void byRole(String path, CapturedOutput output) throws Exception {
        assertRefusedAndStillIn(visitor.get(path));
        assertThat(output.getAll()).contains("Refused: role to " + who + " at /actuator");
    }

    @Test
    void forWantOfTheToken(CapturedOutput output) throws Exception {
        assertRefusedAndStillIn(visitor.post("logout", "application/x-www-form-urlencoded", ""));
        assertThat(output.getAll()).contains("Refused: token to " + who + " at /logout");
    }

    @ParameterizedTest
    @CsvSource({
        "texte/%s, /texte/{version}",
        "texte/%s/marques, /texte/{version}/marques",
        "documents/accuse/%s.pdf, /documents/accuse/{receipt}.pdf"
    })
    void byAController(String path, String pattern, CapturedOutput output) throws Exception {
        UUID object = UUID.randomUUID();
        assertThat(visitor.get(path.formatted(object)).statusCode()).isEqualTo(404);
        assertThat(output.getAll())
                .contains("Refused: refusal.notFound to " + who + " at " + pattern)
                .doesNotContain(object.toString());
    }

    /** What a button asks for goes through no address of its own. */
    @Test
    void byAnActOnAPage(CapturedOutput output) {
        UUID object = UUID.randomUUID();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(email, null, List.of()));
        assertThat(errors.told(new IllegalStateException(object.toString(), new NotAllowed()), "/comptes"))
                .isEqualTo(ErrorHandling.sentence(new NotAllowed()));
        assertThat(output.getAll())
                .contains("Refused: " + new NotAllowed().key() + " to " + who + " at /comptes")
                .doesNotContain(object.toString());
    }

    @Test
    void byAnActOfNobody(CapturedOutput output) {
        errors.told(new NotAllowed(), "/invitation");
        assertThat(output.getAll()).contains("Refused: " + new NotAllowed().key() + " to nobody at /invitation");
    }

    @AfterEach
    void nobodyIsIn() {
        SecurityContextHolder.clearContext();
    }

    private void assertRefusedAndStillIn(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Rien ici").doesNotContain("Whitelabel");
        assertThat(visitor.get("compte").statusCode()).isEqualTo(200);
    }
}
