package fr.lignealigne.proconnect;

import fr.lignealigne.account.StateSignInRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.client.RestClient;

/** Asks ProConnect of whom it spoke. It answers in a signed token, which Spring's own service does not read. */
class SignedUserInfo implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final MediaType JWT = MediaType.parseMediaType("application/jwt");

    private final String address;
    private final RestClient client;
    private final JwtDecoder words;

    SignedUserInfo(String address, RestClient client, JwtDecoder words) {
        this.address = address;
        this.client = client;
        this.words = words;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest asked) {
        Jwt said = words.decode(Objects.requireNonNull(client.get()
                .uri(address)
                .accept(JWT)
                .headers(headers -> headers.setBearerAuth(asked.getAccessToken().getTokenValue()))
                .exchange((request, answer) -> read(answer))));
        String subject = asked.getIdToken().getSubject();
        if (subject == null || !subject.equals(said.getSubject())) {
            throw new StateSignInRefused("another subject");
        }
        return new DefaultOidcUser(Set.of(), asked.getIdToken(), new OidcUserInfo(said.getClaims()));
    }

    private static String read(ClientHttpResponse answer) throws IOException {
        if (answer.getStatusCode() != HttpStatus.OK
                || !JWT.isCompatibleWith(answer.getHeaders().getContentType())) {
            throw new StateSignInRefused("no signed user information");
        }
        return new String(answer.getBody().readAllBytes(), StandardCharsets.US_ASCII).strip();
    }
}
