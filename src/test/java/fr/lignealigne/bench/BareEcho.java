package fr.lignealigne.bench;

import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.Constants;
import org.apache.tomcat.websocket.server.WsSci;
import org.jspecify.annotations.Nullable;

/** The most that this machine delivers: a Tomcat whose WebSocket answers what it is sent, with nothing else to do. */
final class BareEcho {

    private static final int ROUNDS = 20;

    private BareEcho() {}

    /** Messages a second over this many channels, each of which sends one and waits for all before the next round. */
    static double perSecond(int channels) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("echo").toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "none", new jakarta.servlet.http.HttpServlet() {});
        context.addServletMappingDecoded("/", "none");
        context.addServletContainerInitializer(new WsSci(), null);
        context.addServletContainerInitializer(
                (classes, servlets) -> {
                    var container = (ServerContainer)
                            servlets.getAttribute(Constants.SERVER_CONTAINER_SERVLET_CONTEXT_ATTRIBUTE);
                    try {
                        container.addEndpoint(ServerEndpointConfig.Builder.create(Echo.class, "/echo")
                                .build());
                    } catch (jakarta.websocket.DeploymentException e) {
                        throw new IllegalStateException(e);
                    }
                },
                null);
        tomcat.start();
        try {
            return perSecond(
                    channels,
                    URI.create("ws://localhost:" + tomcat.getConnector().getLocalPort() + "/echo"));
        } finally {
            tomcat.stop();
            tomcat.destroy();
        }
    }

    private static double perSecond(int channels, URI address) throws Exception {
        Semaphore heard = new Semaphore(0);
        List<WebSocket> open = new ArrayList<>();
        HttpClient client = HttpClient.newHttpClient();
        try {
            for (int i = 0; i < channels; i++) {
                open.add(client.newWebSocketBuilder()
                        .buildAsync(address, new Counting(heard))
                        .join());
            }
            double best = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                open.forEach(channel -> channel.sendText(BareInserts.WORDS, true));
                if (!heard.tryAcquire(channels, 30, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("The echo stayed silent");
                }
                best = Math.max(best, channels / ((System.nanoTime() - start) / 1e9));
            }
            return best;
        } finally {
            open.forEach(WebSocket::abort);
            client.shutdownNow();
        }
    }

    private record Counting(Semaphore heard) implements WebSocket.Listener {

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            if (last) {
                heard.release();
            }
            from.request(1);
            return null;
        }
    }

    /** Answers what it is sent; within the turn, as a channel that is still sending refuses the next answer. */
    public static final class Echo extends Endpoint {

        @Override
        public void onOpen(Session session, EndpointConfig config) {
            session.addMessageHandler(String.class, text -> {
                try {
                    session.getBasicRemote().sendText(text);
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
        }
    }
}
