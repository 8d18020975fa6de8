package fr.lignealigne.shell;

import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.notice.UnsubscribeScope;
import fr.lignealigne.notice.Unsubscribing;
import fr.lignealigne.shared.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Where a click in a mail ends mails of its kind, by a post of the mail program (RFC 8058) or of the one button here.
 * Whoever only looks, as scanners of mails do, ends nothing; a wrong link and a right one read the same.
 */
@Controller
class UnsubscribePage {

    static final String PATH = "/desabonnement/";
    static final String PATHS = PATH + "*";

    private final Unsubscribing unsubscribing;

    UnsubscribePage(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    static boolean isAsked(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.startsWith(PATH) && path.indexOf('/', PATH.length()) < 0;
    }

    @GetMapping(PATH + "{token}")
    void look(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = PlainPage.language(request);
        String button = "<form method=\"post\"><input type=\"hidden\" name=\"List-Unsubscribe\" value=\"One-Click\">"
                + "<button class=\"button main\">"
                + PlainPage.safe(language, "unsubscribe.act")
                + "</button></form>";
        Optional<UnsubscribeScope> scope = unsubscribing.scope(token);
        NoticeKind kind = scope.map(UnsubscribeScope::kind).orElse(null);
        if (kind != null) {
            String name = Words.say(language, "notice.choice." + kind);
            PlainPage.write(request, response, "unsubscribe.askKind", button, name);
        } else {
            PlainPage.write(request, response, scope.isPresent() ? "unsubscribe.askDigest" : "unsubscribe.ask", button);
        }
    }

    @PostMapping(PATH + "{token}")
    void end(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) throws IOException {
        unsubscribing.unsubscribe(token);
        String choices = "<p><a class=\"button\" href=\"%s/compte#avis\">%s</a></p>"
                .formatted(
                        request.getContextPath(), PlainPage.safe(PlainPage.language(request), "unsubscribe.choices"));
        PlainPage.write(request, response, "unsubscribe.done", choices);
    }
}
