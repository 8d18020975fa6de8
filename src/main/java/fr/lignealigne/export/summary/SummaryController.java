package fr.lignealigne.export.summary;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.decision.summary.PublicSummaries;
import fr.lignealigne.decision.summary.PublicSummary;
import fr.lignealigne.export.BlocksDocx;
import fr.lignealigne.export.BlocksPdf;
import fr.lignealigne.export.DocumentName;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of public summaries, which nobody reads without signing in; the right is asked again at every download. */
@RestController
class SummaryController {

    private final PublicSummaries summaries;
    private final CurrentViewer currentViewer;

    SummaryController(PublicSummaries summaries, CurrentViewer currentViewer) {
        this.summaries = summaries;
        this.currentViewer = currentViewer;
    }

    @GetMapping("/documents/synthese-publique/{version}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID version) {
        PublicSummary summary = summary(version);
        byte[] content =
                BlocksPdf.of(SummaryPages.title(summary), SummaryPages.foot(summary), SummaryPages.of(summary));
        return file(summary, ".pdf", MediaType.APPLICATION_PDF, content);
    }

    @GetMapping("/documents/synthese-publique/{version}.docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID version) {
        PublicSummary summary = summary(version);
        byte[] content = BlocksDocx.of(
                SummaryPages.title(summary), List.of(SummaryPages.foot(summary)), SummaryPages.of(summary));
        return file(summary, ".docx", DocumentName.DOCX, content);
    }

    private PublicSummary summary(UUID version) {
        return summaries.of(currentViewer.get(), new PlanVersionId(version)).orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> file(PublicSummary summary, String ending, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        DocumentName.named(
                                ending, "synthese-publique", summary.version().label()))
                .body(content);
    }
}
