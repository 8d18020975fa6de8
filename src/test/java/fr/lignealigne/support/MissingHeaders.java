package fr.lignealigne.support;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an answer of the portal lacks of the headers that every one has (ASVS 5.0 V3.4). */
public final class MissingHeaders {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=()");

    private static final List<String> OF_A_PAGE = List.of(
            "default-src 'self'",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** A file of somebody's, which nothing in it may be run of. */
    private static final String OF_A_FILE = "sandbox; default-src 'none'";

    private MissingHeaders() {}

    /** In sentences; nothing when all are there, each once. */
    public static List<String> of(HttpResponse<?> answer) {
        List<String> missing = new ArrayList<>();
        ALWAYS.forEach((name, value) -> {
            if (!answer.headers().allValues(name).equals(List.of(value))) {
                missing.add(name);
            }
        });
        List<String> policies = answer.headers().allValues("Content-Security-Policy");
        if (policies.size() != 1
                || !policies.getFirst().equals(OF_A_FILE)
                        && !OF_A_PAGE.stream().allMatch(policies.getFirst()::contains)) {
            missing.add("Content-Security-Policy");
        }
        boolean isRead = answer.request().method().equals("GET")
                || String.valueOf(answer.uri().getQuery()).startsWith("v-r=uidl");
        if (isRead
                && answer.headers().allValues("Cache-Control").stream().noneMatch(kept -> kept.contains("no-store"))) {
            missing.add("Cache-Control");
        }
        boolean hasBody = answer.headers()
                .firstValue("Content-Length")
                .filter("0"::equals)
                .isEmpty();
        if (answer.statusCode() == 200
                && hasBody
                && answer.headers().firstValue("Content-Type").isEmpty()) {
            missing.add("Content-Type");
        }
        String where = answer.request().method() + " " + answer.uri().getPath() + " (" + answer.statusCode() + ")";
        return missing.stream().map(name -> where + " lacks " + name).toList();
    }
}
