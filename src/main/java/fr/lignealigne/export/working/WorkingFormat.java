package fr.lignealigne.export.working;

import fr.lignealigne.export.DocumentName;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The formats in which the synopsis is taken away, in the order in which they are offered. */
public enum WorkingFormat {
    XLSX("xlsx", MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
    ODS("ods", MediaType.parseMediaType("application/vnd.oasis.opendocument.spreadsheet")),
    /** By measure; the table is another choice of the same format. */
    DOCX("docx", DocumentName.DOCX),
    DOCX_TABLE("tableau.docx", DocumentName.DOCX),
    PDF("pdf", MediaType.APPLICATION_PDF),
    CSV("csv", new MediaType("text", "csv", StandardCharsets.UTF_8)),
    JSON("json", MediaType.APPLICATION_JSON),
    /** W3C Web Annotation. */
    JSONLD("jsonld", MediaType.parseMediaType("application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\""));

    private final String ending;
    private final MediaType type;

    WorkingFormat(String ending, MediaType type) {
        this.ending = ending;
        this.type = type;
    }

    /** How its address and its file's name end, after the dot. */
    public String ending() {
        return ending;
    }

    MediaType type() {
        return type;
    }

    static Optional<WorkingFormat> named(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }
}
