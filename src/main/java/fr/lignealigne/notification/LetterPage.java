package fr.lignealigne.notification;

import static fr.lignealigne.shared.Words.say;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The same letter as a simple HTML page: its paragraphs, and its link as a link. No image, nothing fetched. */
final class LetterPage {

    private LetterPage() {}

    static String of(String letter) {
        return "<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"></head>"
                + "<body style=\"font:16px/1.5 Georgia,serif;max-width:36em;margin:2em auto;padding:0 1em\">"
                + Arrays.stream(letter.split("\n\n")).map(LetterPage::paragraph).collect(Collectors.joining())
                + "</body></html>";
    }

    private static String paragraph(String text) {
        return "<p>" + Arrays.stream(text.split("\n")).map(LetterPage::line).collect(Collectors.joining("<br>"))
                + "</p>";
    }

    private static String line(String text) {
        String safe = HtmlUtils.htmlEscape(text, "UTF-8");
        return text.startsWith("https://") || text.startsWith("http://")
                ? "<a href=\"" + safe + "\">" + HtmlUtils.htmlEscape(say(Locale.FRENCH, "mail.open"), "UTF-8")
                        + "</a><br><small>" + safe + "</small>"
                : safe;
    }
}
