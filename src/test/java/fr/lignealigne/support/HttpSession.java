package fr.lignealigne.support;

import fr.lignealigne.account.People;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person's session over real HTTP, without a browser: signs in, opens one page as Vaadin's client does, and listens on
 * its channel.
 */
public final class HttpSession {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final CookieManager cookies = new CookieManager();
    private final Consumer<HttpResponse<?>> looking;
    private final String base;
    private String ui = "";
    private String push = "";
    private String token = "";
    private String last = "";
    private int messages;

    public HttpSession(int port) {
        this(port, answer -> {});
    }

    /** One whose every answer is looked at. */
    public HttpSession(int port, Consumer<HttpResponse<?>> looking) {
        this.base = "http://localhost:" + port + "/";
        this.looking = looking;
    }

    public void signIn(String email) throws IOException, InterruptedException {
        String page = get("connexion");
        String form = "username=" + encode(email) + "&password=" + encode(People.PASSWORD) + "&_csrf="
                + encode(found(page, "name=\"_csrf\" content=\"([^\"]+)\""));
        HttpResponse<String> answer = send(
                HttpRequest.newBuilder(URI.create(base + "connexion"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                HttpResponse.BodyHandlers.ofString());
        if (answer.headers().firstValue("Location").orElse("error").contains("error")) {
            throw new IllegalStateException("Not signed in: " + email);
        }
    }

    /** Opens a route, lets the server build the page, and gives all that it answered; who is out only hears that. */
    public String open(String route) throws IOException, InterruptedException {
        int query = route.indexOf('?');
        String path = query < 0 ? route : route.substring(0, query);
        String parameters = query < 0 ? "" : route.substring(query + 1);
        ui = "";
        String page = get(route);
        String init = get("?v-r=init&location=" + encode(path) + "&query=" + encode(parameters));
        if (!init.contains("v-uiId")) {
            return page + init;
        }
        ui = found(init, "\"v-uiId\":\\s*(\\d+)");
        push = init.contains("Vaadin-Push-ID") ? found(init, "\"Vaadin-Push-ID\":\\s*\"([^\"]+)\"") : "";
        token = found(init, "\"Vaadin-Security-Key\":\\s*\"([^\"]+)\"");
        messages = 0;
        return page + init + navigate(path, parameters);
    }

    /**
     * Goes on to a route within the page that was opened last, as a link does: the answer holds what is new there. Opens it
     * where no page is open, or where it goes on no more.
     */
    public String go(String route) throws IOException, InterruptedException {
        if (ui.isEmpty()) {
            return open(route);
        }
        int query = route.indexOf('?');
        String answer =
                query < 0 ? navigate(route, "") : navigate(route.substring(0, query), route.substring(query + 1));
        return answer.contains("\"changes\":") && !answer.contains("\"appError\":") ? answer : answer + open(route);
    }

    private String navigate(String path, String parameters) throws IOException, InterruptedException {
        return tell(
                1,
                "ui-navigate",
                "{\"route\":\"" + path + "\",\"query\":\"" + parameters
                        + "\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}");
    }

    /** Tells of a click on a part of the page that was opened last, by the number that the server gave it. */
    public String click(int node) throws IOException, InterruptedException {
        return tell(
                node,
                "click",
                "{\"event.screenX\":0,\"event.screenY\":0,\"event.clientX\":0,\"event.clientY\":0,\"event.detail\":1,"
                        + "\"event.button\":0,\"event.ctrlKey\":false,\"event.shiftKey\":false,\"event.altKey\":false,"
                        + "\"event.metaKey\":false}");
    }

    private String tell(int node, String event, String data) throws IOException, InterruptedException {
        last = "{\"csrfToken\":\"" + token + "\",\"rpc\":[{\"type\":\"event\",\"node\":" + node + ",\"event\":\""
                + event + "\",\"data\":" + data + "}],\"syncId\":" + messages + ",\"clientId\":" + messages++ + "}";
        return again();
    }

    /** Sends what was told last once more, sign by sign. */
    public String again() throws IOException, InterruptedException {
        return send(
                        HttpRequest.newBuilder(URI.create(base + "?v-r=uidl&v-uiId=" + ui))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(last)),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** Says that the page that was opened last is still there, as Vaadin's client does every minute. */
    public void beat() throws IOException, InterruptedException {
        int status = send(
                        HttpRequest.newBuilder(URI.create(base + "?v-r=heartbeat&v-uiId=" + ui))
                                .POST(HttpRequest.BodyPublishers.noBody()),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status != 200) {
            throw new IllegalStateException("No such page any more: " + status);
        }
    }

    /** From now on it speaks as if the page that the other opened were its own. */
    public void speakFor(HttpSession other) {
        ui = other.ui;
        token = other.token;
        messages = other.messages;
    }

    /** From now on it speaks without the page's token. */
    public void loseToken() {
        token = "";
    }

    /** What stands at an address, as it comes. */
    public HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The same, when the page that was opened last is one that hears anything. */
    public Optional<WebSocket> channel(Consumer<String> frame) {
        return ui.isEmpty() ? Optional.empty() : Optional.of(listen(frame));
    }

    /** Opens the channel of the page that was opened last; gives each whole frame. */
    public WebSocket listen(Consumer<String> frame) {
        URI channel =
                URI.create(base.replace("http:", "ws:") + "VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + push
                        + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.0-javascript"
                        + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true");
        return CLIENT.newWebSocketBuilder()
                .header("Cookie", cookie())
                .buildAsync(channel, new WebSocket.Listener() {
                    private final StringBuilder whole = new StringBuilder();

                    @Override
                    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
                        whole.append(part);
                        if (last) {
                            frame.accept(whole.toString());
                            whole.setLength(0);
                        }
                        from.request(1);
                        return null;
                    }
                })
                .join();
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(
                        HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html"),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        HttpRequest asked = cookie().isEmpty()
                ? request.build()
                : request.header("Cookie", cookie()).build();
        HttpResponse<T> answer = CLIENT.send(asked, body);
        cookies.put(asked.uri(), answer.headers().map());
        looking.accept(answer);
        return answer;
    }

    private String cookie() {
        return cookies.getCookieStore().get(URI.create(base)).stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
