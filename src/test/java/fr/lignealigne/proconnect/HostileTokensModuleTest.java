package fr.lignealigne.proconnect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import fr.lignealigne.account.Role;
import fr.lignealigne.support.Visitor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whatever the provider says wrong, or somebody in its name: one sentence, nobody in, a line in the log without secrets. */
@ExtendWith(OutputCaptureExtension.class)
class HostileTokensModuleTest extends ProConnectStage {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String ENDLESS = "x".repeat(200_000);
    private static final String ID_TOKEN = "invalid_id_token";
    private static final String WRONG = "wrong user information";

    static Stream<Arguments> whatTheTokenSays() {
        return Stream.of(
                said("another issuer", claims -> claims.put("iss", "https://autre.example/api/v2")),
                said("the issuer with a slash", claims -> claims.put("iss", claims.get("iss") + "/")),
                said(
                        "the issuer in capitals",
                        claims -> claims.put(
                                "iss", "HTTP" + claims.get("iss").toString().substring(4))),
                said("no issuer", claims -> claims.remove("iss")),
                said("another audience", claims -> claims.put("aud", List.of("autre-service"))),
                said("two audiences, for us", claims -> claims.put("aud", List.of(Provider.CLIENT, "autre"))),
                said("two audiences, for nobody", claims -> {
                    claims.put("aud", List.of("autre", Provider.CLIENT));
                    claims.remove("azp");
                }),
                said("an audience like ours", claims -> claims.put("aud", List.of(Provider.CLIENT + " "))),
                said("no audience", claims -> claims.remove("aud")),
                said("an empty audience", claims -> claims.put("aud", List.of())),
                said("another authorized party", claims -> claims.put("azp", "autre-service")),
                said("expired", claims -> claims.put("exp", in(-120))),
                said("no expiry", claims -> claims.remove("exp")),
                said("an expiry in words", claims -> claims.put("exp", "jamais")),
                said("not yet valid", claims -> claims.put("nbf", in(600))),
                said("issued far ahead", claims -> {
                    claims.put("iat", in(600));
                    claims.put("exp", in(1_200));
                }),
                said("issued at no time", claims -> claims.remove("iat")),
                said("no nonce", "invalid_nonce", claims -> claims.remove("nonce")),
                said("another nonce", "invalid_nonce", claims -> claims.put("nonce", "n".repeat(43))),
                said("an empty nonce", "invalid_nonce", claims -> claims.put("nonce", "")),
                said("no subject", claims -> claims.remove("sub")),
                said("an empty subject", "another subject|invalid_id_token", claims -> claims.put("sub", "")),
                said(
                        "a subject in two lines",
                        "another subject|invalid_id_token",
                        claims -> claims.put("sub", claims.get("sub") + "\nautre")),
                said(
                        "a subject without end",
                        "another subject|invalid_id_token",
                        claims -> claims.put("sub", "s".repeat(10_000))),
                said(
                        "another subject",
                        "another subject|invalid_id_token",
                        claims -> claims.put("sub", "sujet-d-autrui")),
                said("no time of signing in", "not signed in anew", claims -> claims.remove("auth_time")),
                said("signed in before they left", "not signed in anew", claims -> claims.put("auth_time", in(-120))),
                said("no assurance", claims -> claims.remove("acr")),
                said("a lower assurance", claims -> claims.put("acr", "eidas0")),
                said("several assurances", claims -> claims.put("acr", List.of("eidas1"))),
                said("assurances in one word", claims -> claims.put("acr", "eidas0 eidas1")),
                said("an assurance nobody knows", claims -> claims.put("acr", "EIDAS1")),
                said("a token without end", "invalid_token_response", claims -> claims.put("nom", ENDLESS)));
    }

    static Stream<Arguments> howTheTokenIsSigned() {
        return Stream.of(
                signed("not at all", (p, c) -> Tokens.unsigned("{\"alg\":\"none\"}", c, "")),
                signed("by « NoNe »", (p, c) -> Tokens.unsigned("{\"alg\":\"NoNe\"}", c, "")),
                signed(
                        "by nothing under the right name",
                        (p, c) -> Tokens.unsigned(
                                "{\"alg\":\"RS256\",\"kid\":\"" + p.key().getKeyID() + "\"}", c, "")),
                signed(
                        "with the public key as secret",
                        (p, c) -> Tokens.withPublicKeyAsSecret(
                                p.key().toRSAPublicKey().getEncoded(), p.key(), c)),
                signed(
                        "with the public key in letters as secret",
                        (p, c) -> Tokens.withPublicKeyAsSecret(Tokens.pem(p.key()), p.key(), c)),
                signed(
                        "with the shared secret",
                        (p, c) -> Tokens.withPublicKeyAsSecret(
                                Provider.SECRET.getBytes(StandardCharsets.UTF_8), p.key(), c)),
                signed(
                        "by a stranger’s key under the right name",
                        (p, c) -> Tokens.signed(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .keyID(p.key().getKeyID())
                                        .build(),
                                p.stranger,
                                c)),
                signed(
                        "by a key nobody knows",
                        (p, c) -> Tokens.signed(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .keyID("inconnue")
                                        .build(),
                                p.stranger,
                                c)),
                signed(
                        "by a stranger’s key that it brings along",
                        (p, c) -> Tokens.signed(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .jwk(p.stranger.toPublicJWK())
                                        .build(),
                                p.stranger,
                                c)),
                signed(
                        "by a stranger’s key that lies elsewhere",
                        (p, c) -> Tokens.signed(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .jwkURL(URI.create("http://localhost:1/cles"))
                                        .keyID("ailleurs")
                                        .build(),
                                p.stranger,
                                c)),
                signed("by RS384", (p, c) -> Tokens.signed(JWSAlgorithm.RS384, p.key(), c)),
                signed("by PS256", (p, c) -> Tokens.signed(JWSAlgorithm.PS256, p.key(), c)),
                signed(
                        "with a rule that must be understood",
                        (p, c) -> Tokens.signed(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .keyID(p.key().getKeyID())
                                        .criticalParams(Set.of("regle"))
                                        .customParam("regle", 1)
                                        .build(),
                                p.key(),
                                c)),
                signed("for other words", (p, c) -> {
                    String honest = Tokens.signed(p.key(), c);
                    c.put("acr", "eidas3");
                    return Tokens.unsigned(
                            "{\"alg\":\"RS256\",\"kid\":\"" + p.key().getKeyID() + "\"}",
                            c,
                            honest.substring(honest.lastIndexOf('.') + 1));
                }),
                signed("as garbage", (p, c) -> "aaa.bbb.ccc"),
                signed("in five parts", (p, c) -> "aaa.bbb.ccc.ddd.eee"),
                signed("as one word", (p, c) -> SCRIPT),
                signed("as the access token", (p, c) -> p.accessToken));
    }

    static Stream<Arguments> whatTheServerAnswers() {
        String html = "<html><body>" + SCRIPT + "</body></html>";
        return Stream.of(
                answers("the token: a page", "invalid_token_response", "/token", 200, "text/html", html),
                answers("the token: an error of the server", "not reachable: token", "/token", 500, "text/html", html),
                answers("the token: nothing", "invalid_token_response", "/token", 200, "application/json", ""),
                answers(
                        "the token: broken",
                        "invalid_token_response",
                        "/token",
                        200,
                        "application/json",
                        "{\"access_token\":\"a"),
                answers(
                        "the token: none to say who",
                        "invalid_id_token",
                        "/token",
                        200,
                        "application/json",
                        "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60}"),
                answers(
                        "the token: no access",
                        "invalid_token_response",
                        "/token",
                        200,
                        "application/json",
                        "{\"token_type\":\"Bearer\",\"id_token\":\"aaa.bbb.ccc\"}"),
                answers(
                        "the token: of another kind",
                        "invalid_token_response|invalid_id_token",
                        "/token",
                        200,
                        "application/json",
                        "{\"access_token\":\"a\",\"token_type\":\"mac\",\"id_token\":\"aaa.bbb.ccc\"}"),
                answers(
                        "the token: refused in a script",
                        "invalid_grant",
                        "/token",
                        400,
                        "application/json",
                        "{\"error\":\"invalid_grant\",\"error_description\":\"" + SCRIPT + "\"}"),
                answers(
                        "the token: refused by an odd word",
                        "told an error",
                        "/token",
                        400,
                        "application/json",
                        "{\"error\":\"" + SCRIPT + "\"}"),
                answers(
                        "the token: without end",
                        "invalid_token_response",
                        "/token",
                        200,
                        "application/json",
                        "{\"access_token\":\"" + ENDLESS + "\"}"),
                goesElsewhere("the token: elsewhere", "invalid_token_response", "/token"),
                answers("who it is: a page", "no signed user information", "/userinfo", 200, "text/html", html),
                answers(
                        "who it is: in clear",
                        "no signed user information",
                        "/userinfo",
                        200,
                        "application/json",
                        "{\"sub\":\"sujet\"}"),
                answers(
                        "who it is: garbage",
                        "wrong user information",
                        "/userinfo",
                        200,
                        "application/jwt",
                        "aaa.bbb.ccc"),
                answers("who it is: nothing", "wrong user information", "/userinfo", 200, "application/jwt", ""),
                answers(
                        "who it is: not to us",
                        "no signed user information",
                        "/userinfo",
                        401,
                        "application/json",
                        "{}"),
                answers(
                        "who it is: an error of the server",
                        "not reachable: userinfo",
                        "/userinfo",
                        500,
                        "text/html",
                        html),
                answers(
                        "who it is: without end",
                        "no signed user information",
                        "/userinfo",
                        200,
                        "application/jwt",
                        ENDLESS),
                goesElsewhere("who it is: elsewhere", "no signed user information", "/userinfo"),
                keys("the keys: an error of the server", "not reachable: jwks", 500, html),
                keys("the keys: a page", "invalid_id_token", 200, html),
                keys("the keys: none", "invalid_id_token", 200, "{\"keys\":[]}"),
                keys("the keys: without end", "invalid_id_token", 200, "{\"keys\":[\"" + ENDLESS + "\"]}"));
    }

    static Stream<Arguments> whatIsSaidOfThePerson() {
        return Stream.of(
                info("another subject", "another subject", claims -> claims.put("sub", "sujet-d-autrui")),
                info("no subject", "another subject", claims -> claims.remove("sub")),
                info(
                        "another issuer",
                        "wrong user information",
                        claims -> claims.put("iss", "https://autre.example/api/v2")),
                info("no issuer", "wrong user information", claims -> claims.remove("iss")),
                info("another audience", "wrong user information", claims -> claims.put("aud", "autre-service")),
                info("no audience", "wrong user information", claims -> claims.remove("aud")),
                info("expired", "wrong user information", claims -> claims.put("exp", in(-120))),
                info("not yet valid", "wrong user information", claims -> claims.put("nbf", in(600))),
                info("another body", "another body", claims -> claims.put("siret", OTHER_SIRET)),
                info("no body", "a claim is missing or odd", claims -> claims.remove("siret")),
                info(
                        "a body as a number",
                        "a claim is missing or odd",
                        claims -> claims.put("siret", Long.valueOf(SIRET))),
                info("several bodies", "a claim is missing or odd", claims -> claims.put("siret", List.of(SIRET))),
                info("another provider", "not linked", claims -> claims.put("idp_id", "autre-fournisseur")),
                info("no provider", "a claim is missing or odd", claims -> claims.remove("idp_id")),
                infoSigned("not at all", (p, c) -> Tokens.unsigned("{\"alg\":\"none\"}", c, "")),
                infoSigned(
                        "by a stranger",
                        (p, c) -> Tokens.signed(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .keyID(p.key().getKeyID())
                                        .build(),
                                p.stranger,
                                c)),
                infoSigned(
                        "with the public key as secret",
                        (p, c) -> Tokens.withPublicKeyAsSecret(
                                p.key().toRSAPublicKey().getEncoded(), p.key(), c)),
                told("of the person, as the token before", WRONG, provider -> {
                    provider.idClaims = claims -> {
                        claims.put("siret", SIRET);
                        claims.put("idp_id", Provider.IDP);
                    };
                    provider.infoSigner = (p, c) -> p.idToken;
                }));
    }

    private static Arguments said(String what, Consumer<Map<String, Object>> claims) {
        return said(what, ID_TOKEN, claims);
    }

    private static Arguments said(String what, String why, Consumer<Map<String, Object>> claims) {
        return told("the token says: " + what, why, provider -> provider.idClaims = claims);
    }

    private static Arguments signed(String how, Provider.Signer signer) {
        return told("the token is signed " + how, ID_TOKEN, provider -> provider.idSigner = signer);
    }

    private static Arguments info(String what, String why, Consumer<Map<String, Object>> claims) {
        return told("of the person: " + what, why, provider -> provider.infoClaims = claims);
    }

    private static Arguments infoSigned(String how, Provider.Signer signer) {
        return told("of the person, signed " + how, WRONG, provider -> provider.infoSigner = signer);
    }

    private static Arguments answers(String what, String why, String endpoint, int status, String type, String body) {
        return told(
                what,
                why,
                provider -> provider.answers.put(provider.path(endpoint), Provider.Answer.of(status, type, body)));
    }

    /** The token would be there, were it followed. */
    private static Arguments goesElsewhere(String what, String why, String endpoint) {
        return told(
                what,
                why,
                provider -> provider.answers.put(
                        provider.path(endpoint),
                        new Provider.Answer(307, "text/plain", "", Duration.ZERO, provider.issuer() + "/ailleurs")));
    }

    /** The keys are asked for anew when a token names one that is not known. */
    private static Arguments keys(String what, String why, int status, String body) {
        return told(what, why, provider -> {
            provider.rotate();
            provider.answers.put(provider.path("/jwks"), Provider.Answer.of(status, "application/json", body));
        });
    }

    /** @param why the word of the log, or one of several */
    private static Arguments told(String name, String why, Consumer<Provider> what) {
        return argumentSet(name, what, why);
    }

    private static long in(int seconds) {
        return System.currentTimeMillis() / 1000 + seconds;
    }

    @ParameterizedTest
    @MethodSource({"whatTheTokenSays", "howTheTokenIsSigned", "whatTheServerAnswers", "whatIsSaidOfThePerson"})
    void letsNobodyIn(Consumer<Provider> told, String why, CapturedOutput log) throws Exception {
        Agent agent = linked(Role.CABINET);
        assertThat(location(enter(new Visitor(port), agent)))
                .as("while it does right")
                .isEqualTo("/");
        sessions.endOthers(agent.someone().viewer(), "");
        Visitor visitor = new Visitor(port);
        String asked = depart(visitor);
        told.accept(PROVIDER);
        String back = PROVIDER.signIn(asked, agent.subject());
        assertRefused(visitor, back(visitor, back));
        assertThat(sessions.of(agent.someone().viewer())).isEmpty();
        String written = log.getAll();
        assertThat(written).containsPattern("ProConnect let nobody in: (" + why + ")\\R");
        assertThat(written)
                .doesNotContain(parameter(back, "code"), Provider.SECRET, SCRIPT, agent.subject(), "xxxxxxxx");
        if (PROVIDER.idToken.length() > 40) {
            assertThat(written).doesNotContain(PROVIDER.idToken);
        }
    }

    @Test
    void aNonceOfAnEarlierRoundIsWorthNothing() throws Exception {
        Agent agent = linked(Role.MIPROF);
        Visitor first = new Visitor(port);
        enter(first, agent);
        String earlier = PROVIDER.idToken;
        Visitor visitor = new Visitor(port);
        PROVIDER.idSigner = (provider, claims) -> earlier;
        assertRefused(visitor, enter(visitor, agent));
    }

    @Test
    void aNewKeyIsTakenFromTheProvider() throws Exception {
        Agent agent = linked(Role.MINISTRY);
        for (int time = 0; time < 3; time++) {
            PROVIDER.rotate();
            assertThat(location(enter(new Visitor(port), agent))).isEqualTo("/");
        }
    }

    @Test
    void aProviderThatIsSlowMakesNobodyWaitForLong() throws Exception {
        Agent agent = linked(Role.CABINET);
        Visitor visitor = new Visitor(port);
        String back = PROVIDER.signIn(depart(visitor), agent.subject());
        PROVIDER.answers.put(
                PROVIDER.path("/token"),
                new Provider.Answer(200, "application/json", "{}", Duration.ofSeconds(8), null));
        long before = System.nanoTime();
        assertRefused(visitor, back(visitor, back));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
    }
}
