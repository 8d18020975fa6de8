package fr.lignealigne.proconnect;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.DeviceCookie;
import fr.lignealigne.account.StateIdentities;
import fr.lignealigne.account.StateIdentity;
import fr.lignealigne.account.StateSignIn;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Puts Spring's parts of OpenID Connect together, as far as ProConnect and the portal's door allow. */
@Configuration(proxyBeanMethods = false)
@Conditional(SwitchedOn.class)
class ProConnectConfiguration {

    @Bean
    ProConnectDoor proConnectDoor(
            Environment environment,
            StateSignIn door,
            StateIdentities links,
            CurrentViewer viewers,
            DeviceCookie device,
            Clock clock) {
        ProConnectSettings settings = ProConnectSettings.of(environment);
        ClientRegistration registration = registration(settings);
        var asked = new HttpSessionOAuth2AuthorizationRequestRepository();
        return new ProConnectDoor(
                new Departure(questions(settings, registration), asked, clock),
                new ComingBack(
                        asked, identities(settings, registration), settings.issuer(), door, links, viewers, device),
                new LeavingBoth(settings));
    }

    /** No name and no address is asked for: they would say nothing that counts here. */
    private static ClientRegistration registration(ProConnectSettings settings) {
        return ClientRegistration.withRegistrationId(ProConnectDoor.REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(settings.back())
                .scope("openid", "siret", "idp_id")
                .authorizationUri(settings.at("/authorize"))
                .tokenUri(settings.at("/token"))
                .userInfoUri(settings.at("/userinfo"))
                .jwkSetUri(settings.at("/jwks"))
                .issuerUri(settings.issuer())
                .build();
    }

    /**
     * Asks to sign in anew, and to be told when that was: a session that lies open there would let whoever sits at that desk
     * in here.
     */
    private static DefaultOAuth2AuthorizationRequestResolver questions(
            ProConnectSettings settings, ClientRegistration registration) {
        var questions = new DefaultOAuth2AuthorizationRequestResolver(
                new InMemoryClientRegistrationRepository(registration), "/oauth2/authorization");
        Consumer<OAuth2AuthorizationRequest.Builder> proofKey = OAuth2AuthorizationRequestCustomizers.withPkce();
        questions.setAuthorizationRequestCustomizer(proofKey.andThen(
                question -> question.additionalParameters(Map.of("prompt", "login", "claims", claims(settings)))));
        return questions;
    }

    private static String claims(ProConnectSettings settings) {
        return settings.assurance().stream()
                .map(level -> '"' + level + '"')
                .collect(Collectors.joining(
                        ",",
                        "{\"id_token\":{\"acr\":{\"essential\":true,\"values\":[",
                        "]},\"auth_time\":{\"essential\":true}}}"));
    }

    private static Function<OAuth2AuthorizationExchange, StateIdentity> identities(
            ProConnectSettings settings, ClientRegistration registration) {
        BackChannel channel = new BackChannel();
        SignedWords words = new SignedWords(settings, registration, channel);
        var idToken = words.idToken();
        var provider = new OidcAuthorizationCodeAuthenticationProvider(
                channel.tokens(), new SignedUserInfo(settings.at("/userinfo"), channel.client(), words.userInfo()));
        provider.setJwtDecoderFactory(any -> idToken);
        return exchange -> Vouched.identity(
                settings.issuer(),
                Objects.requireNonNull(exchange.getAuthorizationRequest().<Instant>getAttribute(Departure.LEFT)),
                Objects.requireNonNull(
                        provider.authenticate(new OAuth2LoginAuthenticationToken(registration, exchange))));
    }
}
