package fr.lignealigne.shell;

import fr.lignealigne.shared.Words;
import fr.lignealigne.shared.ui.BrowserFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.HtmlUtils;

/** A page of one sentence for those whom no view answers: written at once, without Vaadin and without a session. */
final class PlainPage {

    private PlainPage() {}

    /** Answers with this status and the page that goes with it. */
    static void send(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        write(request, response, status);
    }

    /** Writes the page that goes with a status; what is not there and what is refused read the same. */
    static void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        String kind = status >= 500 ? "plain.broken" : isNothing(status) ? "plain.nothing" : "plain.wrong";
        Locale language = language(request);
        String home = "<p><a class=\"button main\" href=\"%s/\">%s</a></p>"
                .formatted(request.getContextPath(), safe(language, "notFound.home"));
        write(request, response, kind, home);
    }

    /** Writes the page with the title and the sentence of this key, and an act below them; what the sentence names. */
    static void write(HttpServletRequest request, HttpServletResponse response, String key, String act, Object... named)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().write(of(language(request), request.getContextPath(), key, act, named));
    }

    static Locale language(HttpServletRequest request) {
        boolean english = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                && "en".equals(request.getLocale().getLanguage());
        return english ? Locale.ENGLISH : Locale.FRENCH;
    }

    private static String of(Locale language, String root, String key, String act, Object... named) {
        String title = safe(language, key + ".title");
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="%s/%s"></head>
                <body><main class="page"><h1>%s</h1><p>%s</p>%s</main></body>
                </html>
                """.formatted(
                        language.getLanguage(),
                        title,
                        root,
                        BrowserFiles.address("styles", "portal.css"),
                        title,
                        safe(language, key + ".sentence", named),
                        act);
    }

    private static boolean isNothing(int status) {
        return status == HttpServletResponse.SC_NOT_FOUND
                || status == HttpServletResponse.SC_FORBIDDEN
                || status == HttpServletResponse.SC_UNAUTHORIZED;
    }

    static String safe(Locale language, String key, Object... named) {
        return HtmlUtils.htmlEscape(Words.say(language, key, named), "UTF-8");
    }
}
