package fr.lignealigne.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the portal stands and how its mail leaves.
 *
 * @param baseUrl the address people type, without a slash at its end
 * @param mailFrom the sender; somebody reads the answers
 * @param mailReplyTo where answers go, when not to the sender
 * @param mailFolder when set, mails are written there as files instead of being sent
 */
@ConfigurationProperties("portal")
record PortalSettings(
        @DefaultValue("http://localhost:8080") String baseUrl,
        @DefaultValue("portail@localhost") String mailFrom,
        @Nullable String mailReplyTo,
        @Nullable String mailFolder) {

    PortalSettings {
        mailReplyTo = mailReplyTo == null || mailReplyTo.isBlank() ? mailFrom : mailReplyTo;
        mailFolder = mailFolder == null || mailFolder.isBlank() ? null : mailFolder;
    }
}
