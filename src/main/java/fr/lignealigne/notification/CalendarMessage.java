package fr.lignealigne.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;

/**
 * A letter with a calendar object (RFC 6047): the words as text, as HTML and as the object itself are alternatives of one
 * another; beside them the same object as a file, for programs that do not know the third.
 */
final class CalendarMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private CalendarMessage() {}

    static void fill(MimeMessage message, String body, Enclosure enclosure) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(body, UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(LetterPage.of(body), UTF_8, "html");
        MimeBodyPart file = octets(enclosure, new ContentType("application", "ics", null));
        file.setFileName(enclosure.name());
        file.setDisposition(Part.ATTACHMENT);
        message.setContent(
                multipart("mixed", whole(multipart("alternative", text, html, invitation(enclosure))), file));
    }

    private static BodyPart invitation(Enclosure enclosure) throws MessagingException {
        ParameterList parameters = new ParameterList();
        parameters.set("charset", UTF_8);
        parameters.set("method", enclosure.method());
        return octets(enclosure, new ContentType("text", "calendar", parameters));
    }

    private static MimeBodyPart octets(Enclosure enclosure, ContentType type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        byte[] content = enclosure.calendar().getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type.toString())));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static Multipart multipart(String kind, BodyPart... parts) throws MessagingException {
        MimeMultipart multipart = new MimeMultipart(kind);
        for (BodyPart part : parts) {
            multipart.addBodyPart(part);
        }
        return multipart;
    }

    private static BodyPart whole(Multipart parts) throws MessagingException {
        MimeBodyPart whole = new MimeBodyPart();
        whole.setContent(parts);
        return whole;
    }
}
