package fr.lignealigne.plan.imports;

import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * A package made of the three parts that hold the words of a DOCX: text, styles, numbering.
 *
 * <p>docx4j is handed these parts, already unpacked under limits, and never the file: macros, links, pictures and
 * templates elsewhere on the network are not loaded because they are not there.
 */
final class DocxPackage {

    private DocxPackage() {}

    static WordprocessingMLPackage open(Archive archive) {
        String document = target(archive, "_rels/.rels", "", "/officeDocument").orElse("word/document.xml");
        int slash = document.lastIndexOf('/') + 1;
        String folder = document.substring(0, slash);
        String links = folder + "_rels/" + document.substring(slash) + ".rels";
        try {
            var file = new WordprocessingMLPackage();
            var main = new MainDocumentPart();
            file.addTargetPart(main);
            fill(main, archive.xml(document));
            Optional<String> styles = target(archive, links, folder, "/styles");
            if (styles.isPresent() && archive.has(styles.get())) {
                var part = new StyleDefinitionsPart();
                main.addTargetPart(part);
                fill(part, archive.xml(styles.get()));
            }
            Optional<String> numbering = target(archive, links, folder, "/numbering");
            if (numbering.isPresent() && archive.has(numbering.get())) {
                var part = new NumberingDefinitionsPart();
                main.addTargetPart(part);
                fill(part, archive.xml(numbering.get()));
            }
            return file;
        } catch (Docx4JException | JAXBException e) {
            throw new UnreadableFile(Reason.CORRUPT, "docx", e);
        }
    }

    private static void fill(JaxbXmlPart<?> part, byte[] xml) throws JAXBException {
        part.unmarshal(new ByteArrayInputStream(xml));
    }

    private static Optional<String> target(Archive archive, String links, String folder, String type) {
        if (!archive.has(links)) {
            return Optional.empty();
        }
        String xml = new String(archive.xml(links), StandardCharsets.UTF_8);
        return Jsoup.parse(xml, "", Parser.xmlParser()).getElementsByTag("Relationship").stream()
                .filter(link -> link.attr("Type").endsWith(type))
                .filter(link -> !link.attr("TargetMode").equals("External"))
                .map(link -> link.attr("Target"))
                .map(target -> target.startsWith("/") ? target.substring(1) : folder + target)
                .findFirst();
    }
}
