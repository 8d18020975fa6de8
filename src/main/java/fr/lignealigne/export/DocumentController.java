package fr.lignealigne.export;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Languages;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.EquityLedger;
import fr.lignealigne.plan.Comparisons;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionComparison;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.ReceiptDetails;
import fr.lignealigne.remark.ReceiptId;
import fr.lignealigne.remark.Receipts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of documents; the right is asked again at every download. */
@RestController
class DocumentController {

    /** The value of the parameter that leaves out what stays the same. */
    private static final String CHANGES = "modifications";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Receipts receipts;
    private final Versions versions;
    private final Comparisons comparisons;
    private final ReceiptPdf receiptPdf;
    private final ComparisonPdf comparisonPdf;
    private final ComparisonDocx comparisonDocx;
    private final EquityLedger equity;
    private final Languages languages;
    private final CurrentViewer currentViewer;

    DocumentController(
            Receipts receipts,
            Versions versions,
            Comparisons comparisons,
            ReceiptPdf receiptPdf,
            ComparisonPdf comparisonPdf,
            ComparisonDocx comparisonDocx,
            EquityLedger equity,
            Languages languages,
            CurrentViewer currentViewer) {
        this.receipts = receipts;
        this.versions = versions;
        this.comparisons = comparisons;
        this.receiptPdf = receiptPdf;
        this.comparisonPdf = comparisonPdf;
        this.comparisonDocx = comparisonDocx;
        this.equity = equity;
        this.languages = languages;
        this.currentViewer = currentViewer;
    }

    @GetMapping("/documents/accuse/{receipt}.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable UUID receipt) {
        Viewer viewer = currentViewer.get();
        ReceiptDetails details = receipts.get(viewer, new ReceiptId(receipt));
        byte[] pdf = receiptPdf.of(details, versions.get(viewer, details.version()));
        return file(DocumentName.attachment(details.number() + ".pdf"), MediaType.APPLICATION_PDF, pdf);
    }

    @GetMapping("/documents/equite.csv")
    ResponseEntity<byte[]> equity() {
        Viewer viewer = currentViewer.get();
        byte[] table = EquityCsv.of(equity.of(viewer), languages.of(viewer).orElse(Locale.FRENCH));
        return file(DocumentName.attachment("registre-d-equite.csv"), CSV, table);
    }

    @GetMapping("/documents/comparaison/{before}/{after}.pdf")
    ResponseEntity<byte[]> comparisonAsPdf(
            @PathVariable UUID before,
            @PathVariable UUID after,
            @RequestParam(name = "seulement", defaultValue = "") String only) {
        VersionComparison comparison = comparison(before, after);
        byte[] pdf = comparisonPdf.of(comparison, only.equals(CHANGES));
        return file(name(comparison, ".pdf"), MediaType.APPLICATION_PDF, pdf);
    }

    @GetMapping("/documents/comparaison/{before}/{after}.docx")
    ResponseEntity<byte[]> comparisonAsDocx(@PathVariable UUID before, @PathVariable UUID after) {
        VersionComparison comparison = comparison(before, after);
        return file(name(comparison, ".docx"), DocumentName.DOCX, comparisonDocx.of(comparison));
    }

    private VersionComparison comparison(UUID before, UUID after) {
        return comparisons.between(currentViewer.get(), new PlanVersionId(before), new PlanVersionId(after));
    }

    private static String name(VersionComparison comparison, String ending) {
        return DocumentName.of(ending, comparison.before(), comparison.after());
    }

    private static ResponseEntity<byte[]> file(String disposition, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(content);
    }
}
