package fr.lignealigne.proconnect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

class ProConnectSettingsTest {

    private final MockEnvironment set = new MockEnvironment()
            .withProperty(ProConnectSettings.ISSUER, "https://auth.example/api/v2")
            .withProperty("portal.proconnect.client-id", "portail")
            .withProperty("portal.proconnect.secret", "partagé\n")
            .withProperty("portal.base-url", "https://portail.example");

    @Test
    void whatIsSetToNothingIsAsIfItWereNotSet() {
        set.withProperty("portal.proconnect.signature", "").withProperty("portal.proconnect.assurance", " ");
        ProConnectSettings settings = ProConnectSettings.of(set);
        assertThat(settings.signature()).isEqualTo(SignatureAlgorithm.RS256);
        assertThat(settings.assurance()).containsExactly("eidas1", "eidas1-mfa", "eidas2", "eidas3");
        assertThat(settings.clientSecret()).isEqualTo("partagé");
    }

    @Test
    void theAddressesFollowFromTheIssuerAndThePortal() {
        ProConnectSettings settings = ProConnectSettings.of(set);
        assertThat(settings.at("/token")).isEqualTo("https://auth.example/api/v2/token");
        assertThat(settings.back()).isEqualTo("https://portail.example/login/oauth2/code/proconnect");
        assertThat(settings.left()).isEqualTo("https://portail.example/connexion");
    }

    @Test
    void fewerLevelsLetFewerIn() {
        set.withProperty("portal.proconnect.assurance", "eidas2 , eidas3")
                .withProperty("portal.proconnect.signature", "ES256");
        ProConnectSettings settings = ProConnectSettings.of(set);
        assertThat(settings.assurance()).containsExactly("eidas2", "eidas3");
        assertThat(settings.signature()).isEqualTo(SignatureAlgorithm.ES256);
    }

    @Test
    void nothingElseSignsAndNothingGoesWithoutASecret() {
        for (String other : new String[] {"none", "HS256", "rs256", "RS512"}) {
            set.withProperty("portal.proconnect.signature", other);
            assertThatIllegalStateException().isThrownBy(() -> ProConnectSettings.of(set));
        }
        set.withProperty("portal.proconnect.signature", "RS256").withProperty("portal.proconnect.secret", " ");
        assertThatIllegalStateException().isThrownBy(() -> ProConnectSettings.of(set));
    }

    @Test
    void theSecretReachesNoLog() {
        assertThat(ProConnectSettings.of(set)).asString().doesNotContain("partagé");
    }
}
