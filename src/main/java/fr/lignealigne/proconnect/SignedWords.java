package fr.lignealigne.proconnect;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Reads what ProConnect signed: by the one algorithm that was agreed, with one of its own keys, from this issuer, for this
 * portal alone, and now.
 */
class SignedWords {

    /** Spring reads an address, in which capitals may stand for small letters. */
    private static final Converter<Object, ?> AS_IT_STANDS = claim -> claim;

    private final ProConnectSettings settings;
    private final ClientRegistration registration;
    private final BackChannel channel;

    SignedWords(ProConnectSettings settings, ClientRegistration registration, BackChannel channel) {
        this.settings = settings;
        this.registration = registration;
        this.channel = channel;
    }

    /** Reads the token that says who it is, and how well ProConnect knows it. */
    JwtDecoder idToken() {
        return decoder(
                new OidcIdTokenValidator(registration),
                new JwtClaimValidator<Object>(
                        "acr",
                        acr -> acr instanceof String level
                                && settings.assurance().contains(level)));
    }

    /** Reads what is said of the person besides. */
    JwtDecoder userInfo() {
        // A token that says who it is, which has a nonce, is not what is said of them.
        return decoder(said -> said.hasClaim("nonce")
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
                : OAuth2TokenValidatorResult.success());
    }

    @SafeVarargs
    private JwtDecoder decoder(OAuth2TokenValidator<Jwt>... further) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(settings.at("/jwks"))
                .jwsAlgorithm(settings.signature())
                .restOperations(channel.template())
                .build();
        decoder.setClaimSetConverter(MappedJwtClaimSetConverter.withDefaults(Map.of("iss", AS_IT_STANDS)));
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtClaimValidator<Object>("iss", issuer -> settings.issuer().equals(issuer)),
                new JwtClaimValidator<Collection<String>>("aud", this::isForUsAlone),
                new DelegatingOAuth2TokenValidator<>(List.of(further))));
        return decoder;
    }

    /** A token for another service beside is one that the other service could hand in here. */
    private boolean isForUsAlone(Collection<String> audience) {
        return audience != null && List.copyOf(audience).equals(List.of(settings.clientId()));
    }
}
