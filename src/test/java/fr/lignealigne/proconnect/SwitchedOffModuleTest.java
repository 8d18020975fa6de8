package fr.lignealigne.proconnect;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** Without the setting there is nothing of ProConnect. */
@PortalTest
class SwitchedOffModuleTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Test
    void thereIsNoBeanAndNoAddress() throws Exception {
        assertThat(portal.getBeanNamesForType(ProConnectDoor.class)).isEmpty();
        assertThat(portal.getBeanNamesForType(ClientRegistrationRepository.class))
                .isEmpty();
        Visitor visitor = new Visitor(port);
        visitor.get("connexion");
        for (String path : List.of(ProConnectDoor.START, ProConnectDoor.BACK + "?code=a&state=b")) {
            HttpResponse<String> answer = visitor.get(path);
            HttpResponse<String> ofNothing = visitor.get("rien-de-tel");
            assertThat(answer.statusCode()).as(path).isEqualTo(ofNothing.statusCode());
            assertThat(answer.headers().firstValue("Location"))
                    .as(path)
                    .isEqualTo(ofNothing.headers().firstValue("Location"));
        }
    }
}
