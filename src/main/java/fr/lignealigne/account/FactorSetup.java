package fr.lignealigne.account;

import fr.lignealigne.shared.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** A second factor that is being set up: what was shown to its person and asked of their browser, until they answer. */
public final class FactorSetup {

    private final PersonId person;
    private final String email;
    private final String session;
    private final byte[] key = OneTimeCodes.freshKey();
    private @Nullable PublicKeyCredentialCreationOptions asked;

    /** @param session in which it is set up; empty at the door, where nobody is signed in */
    FactorSetup(PersonId person, String email, String session) {
        this.person = person;
        this.email = email;
        this.session = session;
    }

    /** The secret of the application, for who types it. */
    public String keyInGroups() {
        return Base32Words.inGroups(Base32Words.of(key));
    }

    /** The same as an address, for who photographs it; the form that all applications read. */
    public String address() {
        String issuer = encode(Words.say(Locale.FRENCH, "app.name"));
        return "otpauth://totp/" + issuer + ":" + encode(email) + "?secret=" + Base32Words.of(key) + "&issuer="
                + issuer;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    PersonId person() {
        return person;
    }

    String email() {
        return email;
    }

    String session() {
        return session;
    }

    byte[] key() {
        return key;
    }

    synchronized void ask(PublicKeyCredentialCreationOptions options) {
        this.asked = options;
    }

    /** What the browser was asked, once. */
    synchronized @Nullable PublicKeyCredentialCreationOptions takeAsked() {
        PublicKeyCredentialCreationOptions taken = asked;
        asked = null;
        return taken;
    }
}
