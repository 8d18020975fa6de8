package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.archive.Archive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The parts of a DOCX that hold words, found by the links between them (ECMA-376 part 2).
 *
 * <p>They are unpacked under limits; macros, pictures and templates elsewhere on the network are never looked at.
 */
final class DocxParts {

    private record Link(String type, String target) {}

    private final Archive archive;
    private final String document;
    private final Map<String, Link> links;

    DocxParts(Archive archive) {
        this.archive = archive;
        document = links("_rels/.rels", "").values().stream()
                .filter(link -> link.type().endsWith("/officeDocument"))
                .map(Link::target)
                .findFirst()
                .orElse("word/document.xml");
        int slash = document.lastIndexOf('/') + 1;
        String folder = document.substring(0, slash);
        links = links(folder + "_rels/" + document.substring(slash) + ".rels", folder);
    }

    byte[] document() {
        return archive.xml(document);
    }

    /** The first part of a type that the document is linked to. */
    Optional<DocxElement> first(String type) {
        return ids(type).stream().findFirst().flatMap(this::part);
    }

    /** The links of a type, in the file's order. */
    List<String> ids(String type) {
        return links.entrySet().stream()
                .filter(link -> link.getValue().type().endsWith(type))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Heads and feet that nothing leads to. */
    List<DocxElement> unlinkedFurniture() {
        String folder = document.substring(0, document.lastIndexOf('/') + 1);
        Set<String> linked = links.values().stream().map(Link::target).collect(Collectors.toSet());
        return archive.names().stream()
                .filter(name ->
                        name.matches("\\Q" + folder + "\\E(?:header|footer)\\d*\\.xml") && !linked.contains(name))
                .map(name -> DocxXml.tree(archive.xml(name)))
                .toList();
    }

    /** The part behind a link, when it is XML and there. */
    Optional<DocxElement> part(String id) {
        Link link = links.get(id);
        return link == null || !archive.has(link.target())
                ? Optional.empty()
                : Optional.of(DocxXml.tree(archive.xml(link.target())));
    }

    /** The name of the file behind a link, without its folders. */
    String name(String id) {
        Link link = links.get(id);
        return link == null ? "" : link.target().substring(link.target().lastIndexOf('/') + 1);
    }

    /** A text that is set into the document as it is; empty when it is none, or too long. */
    byte[] text(String id) {
        Link link = links.get(id);
        return link == null || link.target().endsWith(".xml") ? new byte[0] : archive.raw(link.target());
    }

    private Map<String, Link> links(String part, String folder) {
        var found = new LinkedHashMap<String, Link>();
        if (archive.has(part)) {
            String xml = new String(archive.xml(part), StandardCharsets.UTF_8);
            for (Element link : Jsoup.parse(xml, "", Parser.xmlParser()).getElementsByTag("Relationship")) {
                if (!link.attr("TargetMode").equals("External")) {
                    found.put(link.attr("Id"), new Link(link.attr("Type"), inside(folder, link.attr("Target"))));
                }
            }
        }
        return found;
    }

    private static String inside(String folder, String target) {
        Deque<String> way = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target.substring(1) : folder + target;
        Arrays.stream(whole.split("/")).filter(step -> !step.equals(".")).forEach(step -> {
            if (!step.equals("..")) {
                way.addLast(step);
            } else if (!way.isEmpty()) {
                way.removeLast();
            }
        });
        return String.join("/", way);
    }
}
