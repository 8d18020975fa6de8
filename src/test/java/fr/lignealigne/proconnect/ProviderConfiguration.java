package fr.lignealigne.proconnect;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.preauth.AbstractPreAuthenticatedProcessingFilter;

/** The provider's own Spring context: its endpoints where ProConnect has them, one client, and whoever says who they are. */
@TestConfiguration(proxyBeanMethods = false)
@EnableWebSecurity
class ProviderConfiguration {

    @Bean
    TomcatServletWebServerFactory server(Provider provider) {
        TomcatServletWebServerFactory server = new TomcatServletWebServerFactory(provider.port());
        // Without any servlet no filter would be asked.
        server.setRegisterDefaultServlet(true);
        return server;
    }

    @Bean
    SecurityFilterChain endpoints(HttpSecurity http) {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        http.securityMatcher(server.getEndpointsMatcher())
                .with(server, endpoints -> endpoints.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(server.getEndpointsMatcher()))
                .addFilterBefore(new WhoeverTheySay(), AbstractPreAuthenticatedProcessingFilter.class);
        return http.build();
    }

    /** The portal in this process changes where the security context is held, which Spring's server asks for in both ways. */
    @Bean
    SecurityContextHolderStrategy whereverItIsHeld() {
        return new SecurityContextHolderStrategy() {

            @Override
            public void clearContext() {
                SecurityContextHolder.clearContext();
            }

            @Override
            public org.springframework.security.core.context.SecurityContext getContext() {
                return SecurityContextHolder.getContext();
            }

            @Override
            public void setContext(org.springframework.security.core.context.SecurityContext context) {
                SecurityContextHolder.setContext(context);
            }

            @Override
            public org.springframework.security.core.context.SecurityContext createEmptyContext() {
                return SecurityContextHolder.createEmptyContext();
            }
        };
    }

    /** In front of all: what it is told to answer, and the signed user information, which Spring's server has not. */
    @Bean
    FilterRegistrationBean<Misbehaving> misbehaving(Provider provider) {
        FilterRegistrationBean<Misbehaving> filter = new FilterRegistrationBean<>(new Misbehaving(provider));
        filter.setOrder(-1_000);
        return filter;
    }

    @Bean
    AuthorizationServerSettings settings(Provider provider) {
        return AuthorizationServerSettings.builder()
                .issuer(provider.issuer())
                .authorizationEndpoint(provider.path("/authorize"))
                .tokenEndpoint(provider.path("/token"))
                .jwkSetEndpoint(provider.path("/jwks"))
                .oidcUserInfoEndpoint(provider.path("/elsewhere"))
                .oidcLogoutEndpoint(provider.path("/session/end"))
                .build();
    }

    @Bean
    RegisteredClientRepository clients(Provider provider) {
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId("1")
                .clientId(Provider.CLIENT)
                .clientSecret("{noop}" + Provider.SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(Provider.PORTAL + "/login/oauth2/code/proconnect")
                .postLogoutRedirectUri(Provider.PORTAL + "/connexion")
                .scopes(scopes -> scopes.addAll(List.of("openid", "siret", "idp_id")))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(Duration.ofSeconds(30))
                        .build())
                .build());
    }

    @Bean
    JWKSource<SecurityContext> keys(Provider provider) {
        return (selector, context) -> selector.select(new JWKSet(provider.key()));
    }

    @Bean
    JwtDecoder decoder() {
        return token -> {
            throw new IllegalStateException("its user information is not asked of Spring's server");
        };
    }

    /** Access tokens are honest; what is said of a person is as it was told. */
    @Bean
    JwtEncoder encoder(Provider provider) {
        return parameters -> encoded(provider, parameters);
    }

    private static Jwt encoded(Provider provider, JwtEncoderParameters parameters) {
        Map<String, Object> honest = parameters.getClaims().getClaims();
        Map<String, Object> claims = new LinkedHashMap<>();
        honest.forEach((name, value) -> claims.put(name, plain(value)));
        try {
            String token;
            if (honest.containsKey("scope")) {
                token = Tokens.signed(provider.key(), claims);
                provider.accessToken = token;
                provider.accessTokens.add(token);
            } else {
                claims.put("acr", "eidas1");
                provider.idClaims.accept(claims);
                token = provider.idSigner.token(provider, claims);
                provider.idToken = token;
            }
            return new Jwt(
                    token.isEmpty() ? "-" : token,
                    (Instant) honest.get("iat"),
                    (Instant) honest.get("exp"),
                    Map.of("alg", "RS256"),
                    honest);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Instant at -> at.getEpochSecond();
            case Date at -> at.getTime() / 1000;
            case Collection<?> several -> List.copyOf(several);
            default -> value.toString();
        };
    }
}
