package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A DOCX as a whole, while it is read: its parts, and how far its numbers have come. */
final class DocxSource {

    private static final Set<String> SECTION = Set.of("w:sectPr");
    private static final List<String> FURNITURE = List.of("w:headerReference", "w:footerReference");

    private final DocxParts parts;
    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final DocxNotes notes;
    private final Map<String, String> comments = new LinkedHashMap<>();
    private final Set<String> furniture = new HashSet<>();
    private final DocxSizes sizes = new DocxSizes();
    private final DocxMoves moves = new DocxMoves();
    private int tables;

    DocxSource(DocxParts parts, byte[] document) {
        this.parts = parts;
        styles = new DocxStyles(parts.first("/styles").orElse(null));
        numbers = new DocxNumbers(parts.first("/numbering").orElse(null), styles);
        notes = new DocxNotes(
                parts.first("/footnotes").orElse(null),
                parts.first("/endnotes").orElse(null),
                parts.first("/settings").orElse(null),
                saysHowToNumberNotes(document) ? DocxXml.pieces(document, SECTION) : List.of());
        parts.first("/comments")
                .ifPresent(part -> part.children()
                        .forEach(comment -> comments.put(comment.attribute("id"), DocxWords.of(comment))));
    }

    DocxParts parts() {
        return parts;
    }

    DocxStyles styles() {
        return styles;
    }

    DocxNumbers numbers() {
        return numbers;
    }

    DocxNotes notes() {
        return notes;
    }

    DocxSizes sizes() {
        return sizes;
    }

    DocxMoves moves() {
        return moves;
    }

    int nextTable() {
        return tables++;
    }

    /** The words of a comment, once. */
    String comment(String id) {
        String words = comments.remove(id);
        return words == null ? "" : words;
    }

    /** At the end of a section: its heads and feet, each once, though many sections share them. */
    void endSection(DocxElement section, Reading into) {
        for (DocxElement link : section.children()) {
            if (FURNITURE.contains(link.name())) {
                leaveOutFurniture(link.attribute("r:id"), into);
            }
        }
        notes.endSection();
    }

    /** What the text never came to: heads and feet without a section, comments without a place, notes without a call. */
    void leaveOutRest(Reading into) {
        moves.leaveOutLost(into);
        for (String type : List.of("/header", "/footer")) {
            parts.ids(type).forEach(id -> leaveOutFurniture(id, into));
        }
        parts.unlinkedFurniture().forEach(part -> into.leaveOut(Sort.PAGE_FURNITURE, DocxWords.of(part)));
        for (DocxElement note : notes.uncalled()) {
            boolean separates = !List.of("", "normal").contains(note.attribute("type"));
            into.leaveOut(separates ? Sort.PAGE_FURNITURE : Sort.HIDDEN, DocxWords.of(note));
        }
        comments.values().forEach(words -> into.leaveOut(Sort.COMMENT, words));
    }

    /** Sections say it at their end, when their notes have been read; hardly any does. */
    private static boolean saysHowToNumberNotes(byte[] document) {
        String xml = new String(document, StandardCharsets.ISO_8859_1);
        return xml.contains("footnotePr") || xml.contains("endnotePr");
    }

    private void leaveOutFurniture(String id, Reading into) {
        if (furniture.add(id)) {
            parts.part(id).ifPresent(part -> into.leaveOut(Sort.PAGE_FURNITURE, DocxWords.of(part)));
        }
    }
}
