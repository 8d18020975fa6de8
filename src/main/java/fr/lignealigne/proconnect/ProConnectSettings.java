package fr.lignealigne.proconnect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * What was agreed with ProConnect. Its addresses are known from the issuer: nothing is asked of it before somebody goes
 * there.
 *
 * @param signature the one algorithm its words are signed with
 * @param assurance the levels of assurance ({@code acr}) that let in
 * @param portal the address of this portal
 */
record ProConnectSettings(
        String issuer,
        String clientId,
        String clientSecret,
        SignatureAlgorithm signature,
        List<String> assurance,
        String portal) {

    static final String ISSUER = "portal.proconnect.issuer";

    static ProConnectSettings of(Environment settings) {
        return new ProConnectSettings(
                settings.getRequiredProperty(ISSUER).strip(),
                settings.getRequiredProperty("portal.proconnect.client-id").strip(),
                secret(Path.of(settings.getRequiredProperty("portal.proconnect.secret-file"))),
                algorithm(settings.getRequiredProperty("portal.proconnect.signature")),
                Arrays.asList(settings.getRequiredProperty("portal.proconnect.assurance")
                        .strip()
                        .split("\\s*,\\s*")),
                settings.getRequiredProperty("portal.base-url"));
    }

    private static String secret(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("PORTAL_PROCONNECT_SECRET_FILE cannot be read", e);
        }
    }

    private static SignatureAlgorithm algorithm(String name) {
        return switch (name.strip()) {
            case "RS256" -> SignatureAlgorithm.RS256;
            case "ES256" -> SignatureAlgorithm.ES256;
            default -> throw new IllegalStateException("PORTAL_PROCONNECT_SIGNATURE is neither RS256 nor ES256");
        };
    }

    String at(String path) {
        return issuer + path;
    }

    /** Where ProConnect sends people back to, to the letter. */
    String back() {
        return portal + "/" + ProConnectDoor.BACK;
    }

    /** Where it sends those who left. */
    String left() {
        return portal + "/connexion";
    }

    /** The secret reaches no log. */
    @Override
    public String toString() {
        return "ProConnectSettings[issuer=" + issuer + "]";
    }
}
