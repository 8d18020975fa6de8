package fr.lignealigne.keeping;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.export.Block;
import fr.lignealigne.export.BlocksDocx;
import fr.lignealigne.export.BlocksPdf;
import fr.lignealigne.export.DocumentName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The addresses of what is kept of whoever asks, which name nobody, and of the record of processing. */
@RestController
class KeepingController {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final OwnData own;
    private final Register register;
    private final Notice notice;
    private final CurrentViewer currentViewer;

    KeepingController(OwnData own, Register register, Notice notice, CurrentViewer currentViewer) {
        this.own = own;
        this.register = register;
        this.notice = notice;
        this.currentViewer = currentViewer;
    }

    @GetMapping("/documents/mes-donnees.json")
    ResponseEntity<byte[]> ownAsJson() {
        return file(
                "mes-donnees",
                ".json",
                MediaType.APPLICATION_JSON,
                JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json(own.take(currentViewer.get()))));
    }

    @GetMapping("/documents/mes-donnees.pdf")
    ResponseEntity<byte[]> ownAsPdf() {
        OwnHoldings holdings = own.take(currentViewer.get());
        String title = say("held.own.title");
        return file(
                "mes-donnees",
                ".pdf",
                MediaType.APPLICATION_PDF,
                BlocksPdf.of(title, holdings.person(), KeepingPages.of(holdings)));
    }

    @GetMapping("/documents/registre-des-traitements.pdf")
    ResponseEntity<byte[]> registerAsPdf() {
        List<Block> blocks = KeepingPages.of(notice, register.activities(currentViewer.get()));
        String title = say("held.register.paper");
        return file("registre-des-traitements", ".pdf", MediaType.APPLICATION_PDF, BlocksPdf.of(title, title, blocks));
    }

    @GetMapping("/documents/registre-des-traitements.docx")
    ResponseEntity<byte[]> registerAsDocx() {
        List<Block> blocks = KeepingPages.of(notice, register.activities(currentViewer.get()));
        String title = say("held.register.paper");
        return file(
                "registre-des-traitements", ".docx", DocumentName.DOCX, BlocksDocx.of(title, List.of(title), blocks));
    }

    /** By the names of the database, which are those of the inventory. */
    private static Map<String, Object> json(OwnHoldings holdings) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("person", holdings.person());
        file.put("organisation", holdings.organisation());
        file.put("at", holdings.at().toString());
        holdings.parts()
                .forEach(part -> file.put(
                        part.table().name(),
                        part.rows().stream().map(row -> named(part, row)).toList()));
        return file;
    }

    private static Map<String, String> named(OwnPart part, List<String> row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int index = 0; index < row.size(); index++) {
            named.put(part.columns().get(index).name(), row.get(index));
        }
        return named;
    }

    private static ResponseEntity<byte[]> file(String name, String ending, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, DocumentName.named(ending, name))
                .body(content);
    }
}
