package fr.lignealigne.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone who speaks plain HTTP to the portal: keeps cookies, follows nothing. */
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    public Visitor(int port) {
        this.base = "http://localhost:" + port + "/";
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, "text/html");
    }

    public HttpResponse<String> get(String path, String accepted) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", accepted));
    }

    public HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Fills the form of the login page in. */
    public HttpResponse<String> signIn(String email, String password) throws IOException, InterruptedException {
        return post(
                "connexion",
                "application/x-www-form-urlencoded",
                "username=" + encode(email) + "&password=" + encode(password) + "&_csrf=" + token("connexion"));
    }

    /** Hands a second factor in, as its page does. */
    public HttpResponse<String> takeStep(String step, String answer) throws IOException, InterruptedException {
        return post(
                "connexion",
                "application/x-www-form-urlencoded",
                "username=&etape=" + step + "&password=" + encode(answer) + "&_csrf=" + token("second-facteur"));
    }

    /** The token that this page holds for its forms. */
    public String token(String page) throws IOException, InterruptedException {
        Matcher csrf = CSRF.matcher(get(page).body());
        if (!csrf.find()) {
            throw new IllegalStateException("The page holds no token");
        }
        return encode(csrf.group(1));
    }

    /** The session's id, as the browser holds it. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("portail"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Has the browser hold this cookie, as somebody who planted it would. */
    public void carry(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(base), cookie);
    }

    /** Closes the browser and opens it again: what it keeps beyond a session stays. */
    public void forgetSession() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("portail"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
