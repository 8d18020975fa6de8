package fr.lignealigne.attachment;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands files over, to be saved and never shown; the wall is asked each time. */
@RestController
class AttachmentController {

    private final Attachments attachments;
    private final CurrentViewer currentViewer;

    AttachmentController(Attachments attachments, CurrentViewer currentViewer) {
        this.attachments = attachments;
        this.currentViewer = currentViewer;
    }

    @GetMapping(AttachmentAddress.PATTERN)
    void download(@PathVariable String file, HttpServletResponse response) throws IOException {
        StoredFile stored = attachments.get(currentViewer.get(), id(file));
        Attachment found = stored.file();
        response.setContentType(found.kind().mediaType());
        response.setContentLengthLong(found.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(found.name()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        stored.writeTo(response.getOutputStream());
    }

    /** RFC 6266: the whole name by RFC 5987, and plain letters for whoever does not read that. */
    private static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** What is no id at all is a file that nobody has. */
    private static UUID id(String written) {
        try {
            UUID id = UUID.fromString(written);
            if (id.toString().equals(written)) {
                return id;
            }
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
        throw new NotFound();
    }
}
