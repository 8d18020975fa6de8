package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.AnnotatedText;
import fr.lignealigne.plan.imports.AnnotatedText.Change;
import fr.lignealigne.plan.imports.AnnotatedText.Comment;
import fr.lignealigne.plan.imports.AnnotatedText.Hand;
import fr.lignealigne.plan.imports.AnnotatedText.Range;
import fr.lignealigne.plan.imports.archive.Archive;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what people wrote on a text in a DOCX: tracked changes (ECMA-376 part 1, 17.13.5) and comments (17.13.4). */
public final class AnnotatedDocx {

    private final DocxStyles styles;
    private final Map<String, DocxElement> comments = new LinkedHashMap<>();
    private final Map<String, Place> begun = new LinkedHashMap<>();
    private final Map<String, Place> ended = new LinkedHashMap<>();
    private final AnnotatedParagraphs paragraphs = new AnnotatedParagraphs();
    private final List<DocxElement> boxes = new ArrayList<>();
    private int formatting;

    /** A place between two characters of the text. */
    record Place(int paragraph, int character) {}

    private AnnotatedDocx(DocxParts parts) {
        styles = new DocxStyles(parts.first("/styles").orElse(null));
        parts.first("/comments")
                .ifPresent(part ->
                        part.outermost("w:comment").forEach(comment -> comments.put(comment.attribute("id"), comment)));
    }

    public static AnnotatedText read(Archive file) {
        var parts = new DocxParts(file);
        var reader = new AnnotatedDocx(parts);
        DocxXml.blocks(parts.document(), block -> {
            reader.block(block, null, Change.KEPT);
            reader.readBoxes();
        });
        for (String notes : List.of("/footnotes", "/endnotes")) {
            parts.first(notes).ifPresent(part -> part.children().forEach(note -> reader.note(note)));
        }
        reader.paragraphs.endStory();
        return new AnnotatedText(reader.paragraphs.all(), reader.placedComments(), reader.formatting);
    }

    private void note(DocxElement note) {
        if (List.of("", "normal").contains(note.attribute("type"))) {
            block(note, null, Change.KEPT);
        }
        readBoxes();
    }

    private void readBoxes() {
        while (!boxes.isEmpty()) {
            DocxElement box = boxes.removeFirst();
            paragraphs.endStory();
            block(box, null, Change.KEPT);
        }
    }

    /** @param change what befell all that stands in this block, by this hand */
    private void block(DocxElement block, @Nullable Hand by, Change change) {
        TimeLimit.check();
        switch (block.name()) {
            case "w:p" -> paragraph(block, by, change);
            case "w:tbl" -> {
                paragraphs.endStory();
                all(block, by, change);
            }
            case "w:tr" -> row(block, by, change);
            case "w:ins", "w:moveTo" -> all(block, hand(block), Change.INSERTED);
            case "w:del", "w:moveFrom" -> all(block, hand(block), Change.DELETED);
            case "w:tc" -> {
                all(block, by, change);
                paragraphs.endStory();
            }
            case "w:bookmarkStart" -> paragraphs.bookmark(block.attribute("name"));
            case "w:commentRangeStart" -> begun.put(block.attribute("id"), paragraphs.here());
            case "w:commentRangeEnd" -> ended.put(block.attribute("id"), paragraphs.here());
            case "w:sdtPr", "w:sdtEndPr", "w:tblPr", "w:tblGrid", "w:tcPr", "w:trPr", "w:sectPr" -> {}
            default -> all(block, by, change);
        }
    }

    private void all(DocxElement parent, @Nullable Hand by, Change change) {
        parent.children().forEach(child -> block(child, by, change));
    }

    private void row(DocxElement row, @Nullable Hand by, Change change) {
        DocxElement added = row.at("w:trPr", "w:ins");
        DocxElement gone = row.at("w:trPr", "w:del");
        if (added != null) {
            all(row, hand(added), Change.INSERTED);
        } else if (gone != null) {
            all(row, hand(gone), Change.DELETED);
        } else {
            all(row, by, change);
        }
    }

    private void paragraph(DocxElement paragraph, @Nullable Hand by, Change change) {
        DocxElement look = paragraph.at("w:pPr");
        formatting += look == null || look.at("w:pPrChange") == null ? 0 : 1;
        new AnnotatedRuns(this, paragraphs, styles, by, change).read(paragraph);
        DocxElement added = mark(look, "w:ins", "w:moveTo");
        DocxElement gone = mark(look, "w:del", "w:moveFrom");
        if (added != null || change == Change.INSERTED) {
            paragraphs.addedEnd(added == null ? by : hand(added));
        } else {
            paragraphs.end(gone == null ? change == Change.DELETED ? by : null : hand(gone));
        }
    }

    private static @Nullable DocxElement mark(@Nullable DocxElement look, String... names) {
        for (String name : names) {
            DocxElement mark = look == null ? null : look.at("w:rPr", name);
            if (mark != null) {
                return mark;
            }
        }
        return null;
    }

    static Hand hand(DocxElement change) {
        return new Hand(change.attribute("author").strip(), change.attribute("date"));
    }

    void countFormatting() {
        formatting++;
    }

    void readBehind(DocxElement box) {
        boxes.add(box);
    }

    void begin(String comment) {
        begun.putIfAbsent(comment, paragraphs.here());
    }

    void end(String comment) {
        ended.putIfAbsent(comment, paragraphs.here());
    }

    /** Where its sign stands: all that is known of a comment set on no words. */
    void refer(String comment) {
        begun.putIfAbsent(comment, paragraphs.here());
        ended.putIfAbsent(comment, paragraphs.here());
    }

    private List<Comment> placedComments() {
        return comments.entrySet().stream()
                .map(entry -> new Comment(
                        hand(entry.getValue()),
                        entry.getValue().attribute("initials"),
                        words(entry.getValue()),
                        range(entry.getKey())))
                .toList();
    }

    private static String words(DocxElement comment) {
        return comment.outermost("w:p").stream()
                .map(paragraph -> DocxWords.of(paragraph).strip())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private @Nullable Range range(String comment) {
        Place from = begun.get(comment);
        Place to = ended.get(comment);
        if (from == null || to == null) {
            return null;
        }
        boolean forward = from.paragraph() < to.paragraph()
                || from.paragraph() == to.paragraph() && from.character() <= to.character();
        return forward
                ? new Range(from.paragraph(), from.character(), to.paragraph(), to.character())
                : new Range(to.paragraph(), to.character(), to.paragraph(), to.character());
    }
}
