package fr.lignealigne.export.numbered;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.export.DocumentName;
import fr.lignealigne.export.DocumentWords;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The address of a version on paper; the right is asked again at every download. */
@RestController
class NumberedTextController {

    private static final String YES = "oui";
    private static final String SECONDS_TO_WAIT = "60";
    private static final MediaType SENTENCE = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final PrintedTexts texts;
    private final Versions versions;
    private final CurrentViewer currentViewer;

    NumberedTextController(PrintedTexts texts, Versions versions, CurrentViewer currentViewer) {
        this.texts = texts;
        this.versions = versions;
        this.currentViewer = currentViewer;
    }

    @GetMapping("/documents/texte/{version}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID version,
            @RequestParam(name = "remarques", defaultValue = "") String remarks,
            @RequestParam(name = "marge", defaultValue = "") String margin) {
        return file(
                version,
                new PaperChoice(remarks.equals(YES), margin.equals(YES)),
                ".pdf",
                MediaType.APPLICATION_PDF,
                texts::pdf);
    }

    @GetMapping("/documents/texte/{version}.docx")
    ResponseEntity<byte[]> docx(
            @PathVariable UUID version,
            @RequestParam(name = "remarques", defaultValue = "") String remarks,
            @RequestParam(name = "marge", defaultValue = "") String margin) {
        return file(
                version,
                new PaperChoice(remarks.equals(YES), margin.equals(YES)),
                ".docx",
                DocumentName.DOCX,
                texts::docx);
    }

    /** Makes a version into a file of some kind. */
    private interface Making {
        byte[] of(Viewer viewer, PlanVersionId version, PaperChoice choice);
    }

    private ResponseEntity<byte[]> file(
            UUID version, PaperChoice choice, String ending, MediaType type, Making making) {
        Viewer viewer = currentViewer.get();
        PlanVersionId id = new PlanVersionId(version);
        VersionSummary summary = versions.get(viewer, id);
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, DocumentName.of(ending, summary))
                .body(making.of(viewer, id, choice));
    }

    /** Somebody who waits for a file reads why there is none yet. */
    @ExceptionHandler(PapersBusy.class)
    ResponseEntity<String> busy(PapersBusy refusal) {
        return said(HttpStatus.SERVICE_UNAVAILABLE, refusal);
    }

    @ExceptionHandler(Invalid.class)
    ResponseEntity<String> tooLong(Invalid refusal) {
        return said(HttpStatus.UNPROCESSABLE_CONTENT, refusal);
    }

    private static ResponseEntity<String> said(HttpStatus status, Refusal refusal) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .contentType(SENTENCE)
                .cacheControl(CacheControl.noStore())
                .body(DocumentWords.say(refusal.key(), refusal.arguments()));
    }
}
