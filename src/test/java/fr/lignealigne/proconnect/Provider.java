package fr.lignealigne.proconnect;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/**
 * A provider as ProConnect is one: Spring's authorization server in a server of its own, which does wrong whatever it is
 * told to do wrong until the next test.
 */
final class Provider {

    static final String CLIENT = "portail-d-essai";
    static final String SECRET = "un-secret-partage-avec-le-fournisseur";
    static final String IDP = "fournisseur-du-ministere";
    static final String PORTAL = "https://portail.example";

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final String PATH = "/api/v2";

    private final int port;
    private final RSAKey first = key("premiere");
    private final RSAKey second = key("seconde");
    final RSAKey stranger = key("premiere");

    private volatile RSAKey now = first;
    volatile Consumer<Map<String, Object>> idClaims = claims -> {};
    volatile Signer idSigner = Signer.HONEST;
    volatile Consumer<Map<String, Object>> infoClaims = claims -> {};
    volatile Signer infoSigner = Signer.HONEST;
    volatile Duration pause = Duration.ZERO;
    volatile String idToken = "";
    volatile String accessToken = "";

    final Set<String> accessTokens = ConcurrentHashMap.newKeySet();
    final Map<String, Answer> answers = new ConcurrentHashMap<>();
    final Map<String, String> bodies = new ConcurrentHashMap<>();

    /** How its words become a token. */
    interface Signer {

        Signer HONEST = (provider, claims) -> Tokens.signed(provider.key(), claims);

        String token(Provider provider, Map<String, Object> claims) throws JOSEException;
    }

    /** What an address answers instead of what it should. */
    record Answer(
            int status,
            String type,
            String body,
            Duration pause,
            @Nullable String location) {

        static Answer of(int status, String type, String body) {
            return new Answer(status, type, body, Duration.ZERO, null);
        }
    }

    private Provider(int port) {
        this.port = port;
    }

    static Provider start() {
        try (ServerSocket free = new ServerSocket(0)) {
            Provider provider = new Provider(free.getLocalPort());
            free.close();
            var context = new AnnotationConfigServletWebServerApplicationContext();
            context.registerBeanDefinition(
                    "provider",
                    BeanDefinitionBuilder.genericBeanDefinition(Provider.class, () -> provider)
                            .getBeanDefinition());
            context.register(ProviderConfiguration.class);
            context.refresh();
            Runtime.getRuntime().addShutdownHook(new Thread(context::close));
            return provider;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return port;
    }

    String path(String endpoint) {
        return PATH + endpoint;
    }

    String issuer() {
        return "http://localhost:" + port + PATH;
    }

    RSAKey key() {
        return now;
    }

    /** Signs with another key from now on. */
    void rotate() {
        now = now == first ? second : first;
    }

    /** Does right again. */
    void behave() {
        idClaims = claims -> {};
        idSigner = Signer.HONEST;
        infoClaims = claims -> {};
        infoSigner = Signer.HONEST;
        pause = Duration.ZERO;
        answers.clear();
        bodies.clear();
    }

    /** Somebody signs in there, as this subject; gives where they are sent back to, or the status when they are not. */
    String signIn(String asked, String subject) throws IOException, InterruptedException {
        HttpResponse<String> answer = BROWSER.send(
                HttpRequest.newBuilder(URI.create(asked))
                        .header("X-Subject", subject)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }

    Map<String, Object> saidOf(String subject) {
        Map<String, Object> claims = new LinkedHashMap<>();
        long at = System.currentTimeMillis() / 1000;
        claims.put("iss", issuer());
        claims.put("aud", CLIENT);
        claims.put("sub", subject);
        claims.put("iat", at);
        claims.put("exp", at + 60);
        claims.put("siret", ProConnectStage.SIRET);
        claims.put("idp_id", IDP);
        claims.put("email", "quelqu.un@ministere.example");
        return claims;
    }
}
