package fr.lignealigne.export.preparation;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.bilateral.contribution.WrittenContributionDetails;
import fr.lignealigne.bilateral.contribution.WrittenContributionId;
import fr.lignealigne.bilateral.contribution.WrittenContributions;
import fr.lignealigne.export.DocumentName;
import fr.lignealigne.export.DocumentWords;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of preparation files and of the receipts of what was written instead; the right is asked again at every download. */
@RestController
class PreparationController {

    private final PreparationFiles files;
    private final WrittenContributions contributions;
    private final CurrentViewer currentViewer;

    PreparationController(PreparationFiles files, WrittenContributions contributions, CurrentViewer currentViewer) {
        this.files = files;
        this.contributions = contributions;
        this.currentViewer = currentViewer;
    }

    @GetMapping("/documents/preparation/{file}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID file) {
        return file(file, ".pdf", MediaType.APPLICATION_PDF, PreparationPdf::of);
    }

    @GetMapping("/documents/preparation/{file}.docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID file) {
        return file(file, ".docx", DocumentName.DOCX, PreparationDocx::of);
    }

    /** Not found while nothing was deposited: there is no receipt of what is only written. */
    @GetMapping("/documents/contribution/{contribution}.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable UUID contribution) {
        WrittenContributionDetails details =
                contributions.get(currentViewer.get(), new WrittenContributionId(contribution));
        Instant depositedAt = details.depositedAt();
        if (depositedAt == null) {
            throw new NotFound();
        }
        return answer(
                DocumentName.named(".pdf", String.valueOf(details.number())),
                MediaType.APPLICATION_PDF,
                ContributionReceiptPdf.of(details, depositedAt));
    }

    private ResponseEntity<byte[]> file(
            UUID id, String ending, MediaType type, Function<FrozenDossier, byte[]> printing) {
        FrozenDossier frozen = files.get(currentViewer.get(), new PreparationFileId(id));
        LocalDate day = LocalDate.ofInstant(frozen.dossier().meeting().startsAt(), Clocks.PARIS);
        String name = DocumentName.named(
                ending,
                "preparation",
                frozen.dossier().meeting().association(),
                day.toString(),
                DocumentWords.say("preparation.face." + frozen.file().face()));
        return answer(name, type, printing.apply(frozen));
    }

    private static ResponseEntity<byte[]> answer(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(content);
    }
}
