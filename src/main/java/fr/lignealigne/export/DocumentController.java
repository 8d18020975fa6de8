package fr.lignealigne.export;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.ReceiptDetails;
import fr.lignealigne.remark.ReceiptId;
import fr.lignealigne.remark.Receipts;
import fr.lignealigne.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of documents; the right is asked again at every download. */
@RestController
class DocumentController {

    private final Receipts receipts;
    private final Versions versions;
    private final ReceiptPdf receiptPdf;
    private final CurrentViewer currentViewer;

    DocumentController(Receipts receipts, Versions versions, ReceiptPdf receiptPdf, CurrentViewer currentViewer) {
        this.receipts = receipts;
        this.versions = versions;
        this.receiptPdf = receiptPdf;
        this.currentViewer = currentViewer;
    }

    @GetMapping("/documents/accuse/{receipt}.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable UUID receipt) {
        Viewer viewer = currentViewer.get();
        ReceiptDetails details = receipts.get(viewer, new ReceiptId(receipt));
        byte[] pdf = receiptPdf.of(details, versions.get(viewer, details.version()));
        return file(details.number() + ".pdf", pdf);
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(content);
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<Void> refused(Refusal refusal) {
        return ResponseEntity.status(refusal instanceof NotAllowed ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND)
                .build();
    }
}
