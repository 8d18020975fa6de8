package fr.lignealigne.export;

import fr.lignealigne.plan.VersionSummary;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;

/** Names of files of a plan: « plan-national-V1-V2 », in letters that every system takes. */
public final class DocumentName {

    /** The kind of a DOCX (ECMA-376 part 1, 15.2). */
    public static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final int LONGEST_TITLE = 60;

    private DocumentName() {}

    /** The header by which a browser saves a file of these versions of one plan under its name. */
    public static String of(String ending, VersionSummary... versions) {
        String plain = Normalizer.normalize(versions[0].planTitle(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String title = plain.substring(0, Math.min(plain.length(), LONGEST_TITLE));
        String name = Stream.concat(Stream.of(title), Arrays.stream(versions).map(VersionSummary::label))
                .collect(Collectors.joining("-"))
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-", "");
        return attachment(name + ending);
    }

    /** The header of a file named after these words: « preparation-refuge-3-decembre.pdf ». */
    public static String named(String ending, String... words) {
        String plain = Normalizer.normalize(String.join("-", words), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return attachment(plain.substring(0, Math.min(plain.length(), 2 * LONGEST_TITLE)) + ending);
    }

    static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
