package fr.lignealigne.export.working;

import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.export.DocumentName;
import fr.lignealigne.export.DocumentWords;
import fr.lignealigne.export.FirstByte;
import fr.lignealigne.export.numbered.PapersBusy;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.synopsis.SynopsisFilter;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import org.springframework.web.bind.annotation.RestController;

/** The addresses of the working files, with the filters of the synopsis; the right is asked again at every download. */
@RestController
class WorkingController {

    private static final String SECONDS_TO_WAIT = "60";
    private static final MediaType SENTENCE = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final WorkingFiles files;
    private final Versions versions;
    private final CurrentViewer currentViewer;

    WorkingController(WorkingFiles files, Versions versions, CurrentViewer currentViewer) {
        this.files = files;
        this.versions = versions;
        this.currentViewer = currentViewer;
    }

    /** Writes as it reads: what is refused is refused before the first byte. */
    @GetMapping("/documents/synthese/{version:[0-9a-f-]{36}}.{ending:[a-z]+(?:\\.docx)?}")
    void file(
            @PathVariable UUID version,
            @PathVariable String ending,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Viewer viewer = currentViewer.get();
        PlanVersionId id = new PlanVersionId(version);
        WorkingFormat format = WorkingFormat.named(ending).orElseThrow(NotFound::new);
        SynopsisFilter filter = SynopsisAddress.of(QueryParameters.full(request.getParameterMap()))
                .filter();
        VersionSummary summary = versions.get(viewer, id);
        files.write(viewer, id, filter, format, new FirstByte(response, () -> {
            response.setContentType(format.type().toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    DocumentName.named("." + format.ending(), "synthese", summary.planTitle(), summary.label()));
        }));
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
