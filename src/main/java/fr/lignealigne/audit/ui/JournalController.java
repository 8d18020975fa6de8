package fr.lignealigne.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.audit.JournalFiles;
import fr.lignealigne.audit.JournalSearch;
import fr.lignealigne.export.DocumentName;
import fr.lignealigne.export.FirstByte;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The address of the journal as a table, with the filters of its page; the right is asked again at every download. */
@RestController
class JournalController {

    private final JournalFiles files;
    private final CurrentViewer currentViewer;

    JournalController(JournalFiles files, CurrentViewer currentViewer) {
        this.files = files;
        this.currentViewer = currentViewer;
    }

    /** Writes as it reads: what is refused is refused before the first byte. */
    @GetMapping("/documents/journal.csv")
    void table(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JournalSearch search = JournalAddress.of(QueryParameters.full(request.getParameterMap()))
                .search();
        files.write(currentViewer.get(), search, new FirstByte(response, () -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, DocumentName.named(".csv", "journal"));
        }));
    }
}
