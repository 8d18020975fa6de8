package fr.lignealigne.export.sitting;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.decision.sitting.SittingId;
import fr.lignealigne.export.DocumentName;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of the minutes of sittings; the right is asked again at every download. */
@RestController
class SittingRecordController {

    private final SittingRecords records;
    private final CurrentViewer currentViewer;

    SittingRecordController(SittingRecords records, CurrentViewer currentViewer) {
        this.records = records;
        this.currentViewer = currentViewer;
    }

    @GetMapping("/documents/seance/{sitting}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID sitting) {
        return file(".pdf", MediaType.APPLICATION_PDF, records.pdf(currentViewer.get(), new SittingId(sitting)));
    }

    @GetMapping("/documents/seance/{sitting}.docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID sitting) {
        return file(".docx", DocumentName.DOCX, records.docx(currentViewer.get(), new SittingId(sitting)));
    }

    private static ResponseEntity<byte[]> file(String ending, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, DocumentName.named(ending, "releve", "arbitrage"))
                .body(content);
    }
}
