package fr.lignealigne.notification;

import java.util.UUID;

/**
 * A calendar object that goes along with a mail.
 *
 * @param thread mails of one thread leave in the order in which they were written
 * @param name of the file, with its ending
 * @param method as the object itself says it (RFC 6047, 2.4)
 */
record Enclosure(UUID thread, String name, String method, String calendar) {

    /** It may hold the link of a meeting: it never reaches a log. */
    @Override
    public String toString() {
        return "Enclosure[" + method + "]";
    }
}
