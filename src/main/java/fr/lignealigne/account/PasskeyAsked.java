package fr.lignealigne.account;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** What the browser of somebody who is signed in was asked, until it answers. */
public final class PasskeyAsked {

    private final PublicKeyCredentialRequestOptions options;

    PasskeyAsked(PublicKeyCredentialRequestOptions options) {
        this.options = options;
    }

    PublicKeyCredentialRequestOptions options() {
        return options;
    }

    /** As the browser is asked. */
    public String json() {
        return Passkeys.json(options);
    }
}
