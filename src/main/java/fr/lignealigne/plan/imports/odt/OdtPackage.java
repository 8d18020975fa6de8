package fr.lignealigne.plan.imports.odt;

import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.archive.Archive;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The parts of an OpenDocument text that hold or shape its words.
 *
 * @param objects what stands beside the text: charts, formulas, other documents
 */
record OdtPackage(Document content, Document look, OdtStyles styles, OdtLists lists, OdtObjects objects) {

    private static final String MANIFEST = "META-INF/manifest.xml";

    static OdtPackage of(Archive archive) {
        Map<String, String> kinds = new HashMap<>();
        if (archive.has(MANIFEST)) {
            Document manifest = parse(archive, MANIFEST);
            if (!manifest.getElementsByTag("manifest:encryption-data").isEmpty()
                    || !manifest.getElementsByTag("encryption-data").isEmpty()) {
                throw new UnreadableFile(Reason.ENCRYPTED, "manifest");
            }
            for (Element entry : manifest.getElementsByTag("manifest:file-entry")) {
                kinds.put(entry.attr("manifest:full-path"), entry.attr("manifest:media-type"));
            }
        }
        Document content = parse(archive, "content.xml");
        Document look = archive.has("styles.xml") ? parse(archive, "styles.xml") : new Document("");
        return new OdtPackage(
                content,
                look,
                new OdtStyles(look, content),
                new OdtLists(look, content),
                new OdtObjects(archive, kinds));
    }

    static Document parse(Archive archive, String part) {
        String xml = new String(archive.xml(part), StandardCharsets.UTF_8);
        return Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(Integer.MAX_VALUE));
    }
}
