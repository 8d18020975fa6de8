package fr.lignealigne.plan.imports.odt;

import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.archive.Archive;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The charts, formulas and other documents that a text embeds: their kind and their words. */
final class OdtObjects {

    /** A piece of another kind that stands in a text. */
    record Embedded(Sort sort, String words) {}

    private final Archive archive;
    private final Map<String, String> kinds;
    private final Map<String, Embedded> known = new HashMap<>();

    OdtObjects(Archive archive, Map<String, String> kinds) {
        this.archive = archive;
        this.kinds = kinds;
    }

    /** What an object holds: in its own element, as a flat file does, or in a part of the archive. */
    Embedded of(Element object) {
        if (object.childrenSize() > 0) {
            return of(object, "");
        }
        String href = object.attr("xlink:href");
        String folder = href.startsWith("./") ? href.substring(2) : href;
        return known.computeIfAbsent(folder, this::read);
    }

    private Embedded read(String folder) {
        String kind = kinds.getOrDefault(folder + "/", kinds.getOrDefault(folder, ""));
        String part = folder + "/content.xml";
        return of(archive.has(part) ? OdtPackage.parse(archive, part) : new Document(""), kind);
    }

    private static Embedded of(Element content, String kind) {
        boolean formula = kind.endsWith(".formula")
                || !content.getElementsByTag("math:math").isEmpty()
                || !content.getElementsByTag("math").isEmpty();
        boolean chart = kind.endsWith(".chart")
                || !content.getElementsByTag("office:chart").isEmpty();
        Sort sort = formula ? Sort.FORMULA : chart ? Sort.CHART : Sort.EMBEDDED;
        return new Embedded(sort, OdtWords.of(content));
    }
}
