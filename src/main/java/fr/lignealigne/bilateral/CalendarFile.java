package fr.lignealigne.bilateral;

import java.nio.charset.StandardCharsets;

/**
 * An iCalendar file (RFC 5545).
 *
 * @param name with its ending, plain letters only
 * @param method {@code REQUEST}, {@code CANCEL} or {@code PUBLISH}, as the content type of a mail must repeat it (RFC
 *     6047)
 */
public record CalendarFile(String name, String method, byte[] content) {

    public String contentType() {
        return "text/calendar; charset=UTF-8; method=" + method;
    }

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
