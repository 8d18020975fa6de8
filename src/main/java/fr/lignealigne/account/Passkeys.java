package fr.lignealigne.account;

import fr.lignealigne.shared.Words;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two ceremonies of passkeys, making one and showing one (W3C Web Authentication), by Spring Security and webauthn4j.
 * What is asked of the browser is kept on the server until it answers, once.
 */
@Component
class Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);

    /** On the machine of who develops the port is whichever was free; in production the host is never this one. */
    private static final String AT_HOME = "localhost";

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final PasskeyPeople people;
    private final PasskeyStore store;
    private final URI portal;
    private final Environment settings;

    Passkeys(
            PasskeyPeople people,
            PasskeyStore store,
            @Value("${portal.base-url}") String baseUrl,
            Environment settings) {
        this.people = people;
        this.store = store;
        this.portal = URI.create(baseUrl);
        this.settings = settings;
    }

    PublicKeyCredentialCreationOptions toMake(String email) {
        return rules().createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(named(email)));
    }

    PublicKeyCredentialRequestOptions toShow(String email) {
        return rules().createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(named(email)));
    }

    /** As the browser is asked. */
    static String json(Object options) {
        return JSON.writeValueAsString(options);
    }

    /** Keeps the passkey that the browser made; false when it answers something else. */
    boolean keep(PublicKeyCredentialCreationOptions asked, String answer, String label) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made =
                    JSON.readValue(answer, new TypeReference<>() {});
            rules().registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    asked, new RelyingPartyPublicKey(made, label)));
            return true;
        } catch (JacksonException
                | IllegalArgumentException
                | com.webauthn4j.util.exception.WebAuthnException refused) {
            LOG.info("A passkey was not kept: {}", refused.getClass().getSimpleName());
            return false;
        }
    }

    /** Whether the browser showed a passkey of this very person, and no copy of one. */
    boolean isShown(PersonId person, PublicKeyCredentialRequestOptions asked, String answer) {
        try {
            if (asked.getAllowCredentials().isEmpty()) {
                return false;
            }
            PublicKeyCredential<AuthenticatorAssertionResponse> shown =
                    JSON.readValue(answer, new TypeReference<>() {});
            return rules().authenticate(new RelyingPartyAuthenticationRequest(asked, shown))
                    .getId()
                    .equals(PasskeyStore.handle(person));
        } catch (JacksonException
                | IllegalArgumentException
                | com.webauthn4j.util.exception.WebAuthnException refused) {
            LOG.info("A passkey was refused: {}", refused.getClass().getSimpleName());
            return false;
        }
    }

    private Webauthn4JRelyingPartyOperations rules() {
        PublicKeyCredentialRpEntity here = PublicKeyCredentialRpEntity.builder()
                .id(portal.getHost())
                .name(Words.say(Locale.FRENCH, "app.name"))
                .build();
        var rules = new Webauthn4JRelyingPartyOperations(people, store, here, origins());
        // The password was asked: a token without a screen or a sensor serves as well, and keeps no list of its own.
        rules.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.PREFERRED)
                        .residentKey(ResidentKeyRequirement.PREFERRED)
                        .build()));
        return rules;
    }

    private Set<String> origins() {
        Set<String> origins = new HashSet<>();
        origins.add(origin(portal.getPort()));
        String listening = settings.getProperty("local.server.port");
        if (AT_HOME.equals(portal.getHost()) && listening != null) {
            origins.add(origin(Integer.parseInt(listening)));
        }
        return origins;
    }

    private String origin(int port) {
        return portal.getScheme() + "://" + portal.getHost() + (port < 0 ? "" : ":" + port);
    }

    private static Authentication named(String email) {
        return UsernamePasswordAuthenticationToken.authenticated(email, null, List.of());
    }
}
