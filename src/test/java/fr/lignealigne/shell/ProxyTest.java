package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.tomcat.autoconfigure.TomcatWebServerFactoryCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.ConfigurableEnvironment;

/** In production only the named proxy is believed when it says for whom it asks, and whether by https. */
class ProxyTest {

    private static final String CLIENT = "198.51.100.9";

    /** Who the portal takes a request to be from, once the server has judged its headers. */
    private record Seen(String address, boolean secure) {}

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0:0:0:0:0:0:0:1"})
    void onOneMachineTheProxyIsBelieved(String proxy) throws Exception {
        assertThat(seen("", proxy)).isEqualTo(new Seen(CLIENT, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.5",
                "172.18.0.3",
                "172.29.217.2",
                "192.168.1.20",
                "100.64.0.7",
                "203.0.113.4",
                "fd00:0:0:0:0:0:0:5"
            })
    void whoeverElseSaysSoIsTakenForWhoTheyAre(String liar) throws Exception {
        assertThat(seen("", liar)).isEqualTo(new Seen(liar, false));
    }

    @ParameterizedTest
    @CsvSource({
        "172.29.217.0/24, 172.29.217.2, true",
        "172.29.217.0/24, 172.18.0.3, false",
        "172.29.217.0/24, 127.0.0.1, false",
        "'10.1.2.3/32, fd00::5/128', fd00:0:0:0:0:0:0:5, true",
        "'10.1.2.3/32, fd00::5/128', 10.1.2.4, false",
        "10\\.1\\.2\\.3, 10.1.2.3, true",
        "10\\.1\\.2\\.3, 10.1.2.30, false"
    })
    void anotherIsNamedByASetting(String setting, String peer, boolean believed) throws Exception {
        assertThat(seen("PORTAL_PROXY=" + setting, peer))
                .isEqualTo(believed ? new Seen(CLIENT, true) : new Seen(peer, false));
    }

    /** The door writes the client's address at the end; what the client wrote before it is its own invention. */
    @Test
    void whatAClientInventsBehindTheProxyIsNotTaken() throws Exception {
        assertThat(seen("", "127.0.0.1", "192.0.2.77, " + CLIENT).address()).isEqualTo(CLIENT);
    }

    private static Seen seen(String setting, String peer) throws Exception {
        return seen(setting, peer, CLIENT);
    }

    private static Seen seen(String setting, String peer, String forwarded) throws Exception {
        Request request = new Request(new Connector(), new org.apache.coyote.Request());
        request.setRemoteAddr(peer);
        request.getCoyoteRequest().getMimeHeaders().addValue("X-Forwarded-For").setString(forwarded);
        request.getCoyoteRequest()
                .getMimeHeaders()
                .addValue("X-Forwarded-Proto")
                .setString("https");
        AtomicReference<Seen> seen = new AtomicReference<>();
        RemoteIpValve valve = valve(setting);
        valve.setNext(new ValveBase() {
            @Override
            public void invoke(Request asked, Response answer) {
                seen.set(new Seen(asked.getRemoteAddr(), asked.isSecure()));
            }
        });
        valve.invoke(request, new Response(new org.apache.coyote.Response()));
        return seen.get();
    }

    /** As the server of the portal is built from the settings of production. */
    private static RemoteIpValve valve(String setting) {
        AtomicReference<RemoteIpValve> built = new AtomicReference<>();
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.profiles.active=prod", setting)
                .run(context -> built.set(valve(context.getEnvironment())));
        return built.get();
    }

    private static RemoteIpValve valve(ConfigurableEnvironment settings) {
        Binder binder = Binder.get(settings);
        TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();
        new TomcatWebServerFactoryCustomizer(
                        settings,
                        binder.bindOrCreate("server", ServerProperties.class),
                        binder.bindOrCreate("server.tomcat", TomcatServerProperties.class),
                        new WebProperties())
                .customize(server);
        return server.getEngineValves().stream()
                .filter(RemoteIpValve.class::isInstance)
                .map(RemoteIpValve.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
