package fr.lignealigne.audit.seal.ui;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.audit.seal.SealId;
import fr.lignealigne.audit.seal.Seals;
import fr.lignealigne.export.DocumentName;
import fr.lignealigne.export.FirstByte;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of the sealed snapshots and of what verifies them; the right is asked again at every download. */
@RestController
class SealController {

    private final Seals seals;
    private final CurrentViewer currentViewer;

    SealController(Seals seals, CurrentViewer currentViewer) {
        this.seals = seals;
        this.currentViewer = currentViewer;
    }

    @GetMapping("/documents/scelle/{seal}.zip")
    void file(@PathVariable UUID seal, HttpServletResponse response) throws IOException {
        seals.write(currentViewer.get(), new SealId(seal), new FirstByte(response, () -> {
            response.setContentType("application/zip");
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, DocumentName.named(".zip", "scelle", seal.toString()));
        }));
    }

    /** A program to be read first, then run where no portal is. */
    @GetMapping("/documents/Verify.java")
    ResponseEntity<Resource> verifier() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"Verify.java\"")
                .body(new ClassPathResource("verify/Verify.java"));
    }
}
