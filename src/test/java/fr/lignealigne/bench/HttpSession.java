package fr.lignealigne.bench;

import fr.lignealigne.account.People;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person's session over real HTTP, without a browser: signs in and opens one page as Vaadin's client does. */
final class HttpSession {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;

    /** The bytes of UIDL that opening the page took. */
    int uidlBytes;

    HttpSession(int port) {
        this.base = "http://localhost:" + port + "/";
    }

    void signIn(String email) throws IOException, InterruptedException {
        String page = get("connexion");
        String form = "username=" + encode(email) + "&password=" + encode(People.PASSWORD) + "&_csrf="
                + encode(found(page, "name=\"_csrf\" content=\"([^\"]+)\""));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(base + "connexion"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.uri().toString().contains("error")) {
            throw new IllegalStateException("Not signed in: " + email);
        }
    }

    /** Opens a route and lets the server build the page. */
    void open(String route) throws IOException, InterruptedException {
        get(route);
        String init = get("?v-r=init&location=" + encode(route) + "&query=");
        String ui = found(init, "\"v-uiId\":\\s*(\\d+)");
        String token = found(init, "\"Vaadin-Security-Key\":\\s*\"([^\"]+)\"");
        String navigate = "{\"csrfToken\":\"" + token
                + "\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + route
                + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}],"
                + "\"syncId\":0,\"clientId\":0}";
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(base + "?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(navigate)));
        if (!answer.body().contains("plan-text")) {
            throw new IllegalStateException("The page did not open: " + answer.body());
        }
        uidlBytes =
                init.getBytes(StandardCharsets.UTF_8).length + answer.body().getBytes(StandardCharsets.UTF_8).length;
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html"))
                .body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
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
