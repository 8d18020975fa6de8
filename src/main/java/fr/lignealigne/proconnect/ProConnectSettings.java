package fr.lignealigne.proconnect;

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
                needed(settings, "client-id"),
                needed(settings, "secret"),
                algorithm(orElse(settings, "signature", "RS256")),
                List.of(orElse(settings, "assurance", "eidas1,eidas1-mfa,eidas2,eidas3")
                        .split("\\s*,\\s*")),
                settings.getRequiredProperty("portal.base-url"));
    }

    private static String needed(Environment settings, String name) {
        String value = orElse(settings, name, "");
        if (value.isEmpty()) {
            throw new IllegalStateException("portal.proconnect." + name + " is missing");
        }
        return value;
    }

    /** What is set to nothing is not set: files of settings name all there are. */
    private static String orElse(Environment settings, String name, String otherwise) {
        String value = settings.getProperty("portal.proconnect." + name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    private static SignatureAlgorithm algorithm(String name) {
        return switch (name) {
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
