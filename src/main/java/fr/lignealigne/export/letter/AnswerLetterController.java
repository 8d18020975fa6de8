package fr.lignealigne.export.letter;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.decision.AnswerLetter;
import fr.lignealigne.export.BlocksDocx;
import fr.lignealigne.export.BlocksPdf;
import fr.lignealigne.export.DocumentName;
import fr.lignealigne.plan.PlanVersionId;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of the letters to associations; the right is asked again at every download. */
@RestController
class AnswerLetterController {

    private final FollowedLetters letters;
    private final CurrentViewer currentViewer;

    AnswerLetterController(FollowedLetters letters, CurrentViewer currentViewer) {
        this.letters = letters;
        this.currentViewer = currentViewer;
    }

    @GetMapping("/documents/courrier/{version}/{association}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID version, @PathVariable UUID association) {
        FollowedLetter followed = letter(version, association);
        AnswerLetter letter = followed.letter();
        String title = AnswerLetterPages.title(letter);
        byte[] content = BlocksPdf.of(title, AnswerLetterPages.foot(letter), AnswerLetterPages.of(followed));
        return file(letter, ".pdf", MediaType.APPLICATION_PDF, content);
    }

    @GetMapping("/documents/courrier/{version}/{association}.docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID version, @PathVariable UUID association) {
        FollowedLetter followed = letter(version, association);
        AnswerLetter letter = followed.letter();
        byte[] content = BlocksDocx.of(
                AnswerLetterPages.title(letter),
                List.of(AnswerLetterPages.foot(letter)),
                AnswerLetterPages.of(followed));
        return file(letter, ".docx", DocumentName.DOCX, content);
    }

    private FollowedLetter letter(UUID version, UUID association) {
        return letters.to(currentViewer.get(), new PlanVersionId(version), new OrganisationId(association));
    }

    private static ResponseEntity<byte[]> file(AnswerLetter letter, String ending, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        DocumentName.named(ending, "reponses", letter.version().label(), letter.addressee()))
                .body(content);
    }
}
