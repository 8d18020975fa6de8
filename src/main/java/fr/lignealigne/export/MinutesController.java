package fr.lignealigne.export;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plenary.EditionSummary;
import fr.lignealigne.plenary.Minutes;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.plenary.SendingOut;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.NotFound;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of the minutes of plenaries; the right is asked again at every download. */
@RestController
class MinutesController {

    private static final String ADDRESS = "/documents/pleniere/{plenary}/";

    private final SendingOut sending;
    private final MinutesPdf pdf;
    private final MinutesDocx docx;
    private final CurrentViewer currentViewer;

    MinutesController(SendingOut sending, MinutesPdf pdf, MinutesDocx docx, CurrentViewer currentViewer) {
        this.sending = sending;
        this.pdf = pdf;
        this.docx = docx;
        this.currentViewer = currentViewer;
    }

    @GetMapping(ADDRESS + "{number:[0-9]+}.pdf")
    ResponseEntity<byte[]> sentAsPdf(@PathVariable UUID plenary, @PathVariable int number) {
        Minutes minutes = sent(plenary, number);
        return file(minutes, ".pdf", MediaType.APPLICATION_PDF, pdf.of(minutes, edition(plenary, number)));
    }

    @GetMapping(ADDRESS + "{number:[0-9]+}.docx")
    ResponseEntity<byte[]> sentAsDocx(@PathVariable UUID plenary, @PathVariable int number) {
        Minutes minutes = sent(plenary, number);
        return file(minutes, ".docx", DocumentName.DOCX, docx.of(minutes, edition(plenary, number)));
    }

    @GetMapping(ADDRESS + "projet.pdf")
    ResponseEntity<byte[]> draftAsPdf(@PathVariable UUID plenary) {
        Minutes minutes = sending.inWork(currentViewer.get(), new PlenaryId(plenary));
        return file(minutes, "-projet.pdf", MediaType.APPLICATION_PDF, pdf.of(minutes, null));
    }

    @GetMapping(ADDRESS + "projet.docx")
    ResponseEntity<byte[]> draftAsDocx(@PathVariable UUID plenary) {
        Minutes minutes = sending.inWork(currentViewer.get(), new PlenaryId(plenary));
        return file(minutes, "-projet.docx", DocumentName.DOCX, docx.of(minutes, null));
    }

    private Minutes sent(UUID plenary, int number) {
        return sending.read(currentViewer.get(), new PlenaryId(plenary), number);
    }

    private EditionSummary edition(UUID plenary, int number) {
        Viewer viewer = currentViewer.get();
        return sending.editions(viewer, new PlenaryId(plenary)).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> file(Minutes minutes, String ending, MediaType type, byte[] content) {
        String day = minutes.startsAt().atZone(Clocks.PARIS).toLocalDate().toString();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, DocumentName.attachment("compte-rendu-" + day + ending))
                .body(content);
    }
}
