package fr.lignealigne.audit.seal;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Instants as seals write them: UTC, always with six digits of a second. */
final class SealInstant {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    private SealInstant() {}

    static String of(LocalDateTime at) {
        return FORM.format(at);
    }
}
