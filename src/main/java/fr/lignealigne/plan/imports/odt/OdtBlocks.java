package fr.lignealigne.plan.imports.odt;

import fr.lignealigne.plan.imports.CleanText;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.reading.HeadingCues;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.SectionWord;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import fr.lignealigne.plan.imports.reading.TypedNote;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Walks the paragraphs, lists, tables and drawings of an OpenDocument text into a reading. */
final class OdtBlocks {

    private final OdtPackage file;
    private final Map<String, Element> deletions;
    private final Reading reading;
    private final AtomicInteger tables;

    OdtBlocks(OdtPackage file, Map<String, Element> deletions, Reading reading) {
        this(file, deletions, reading, new AtomicInteger());
    }

    private OdtBlocks(OdtPackage file, Map<String, Element> deletions, Reading reading, AtomicInteger tables) {
        this.tables = tables;
        this.file = file;
        this.deletions = deletions;
        this.reading = reading;
    }

    void all(Element parent, int nesting) {
        for (Element block : parent.children()) {
            TimeLimit.check();
            block(block, nesting);
        }
    }

    private void block(Element block, int nesting) {
        switch (block.tagName()) {
            case "text:h", "text:p" -> paragraph(block);
            case "text:list" -> list(block, null, "", nesting);
            case "text:numbered-paragraph" -> numbered(block);
            case "table:table" -> new OdtTable(this, reading, block).read();
            case "text:section" -> section(block, nesting);
            case "text:bibliography" -> all(block, nesting);
            case "text:table-of-content",
                    "text:illustration-index",
                    "text:table-index",
                    "text:object-index",
                    "text:user-index",
                    "text:alphabetical-index" -> leaveOut(Sort.CONTENTS, OdtWords.of(block));
            case "text:change" -> {
                Element deleted = deletions.remove(block.attr("text:change-id"));
                leaveOut(Sort.DELETED, deleted == null ? "" : OdtWords.of(deleted));
            }
            case "office:annotation" -> leaveOut(Sort.COMMENT, OdtWords.of(block));
            default -> {
                if (block.tagName().startsWith("draw:") || block.tagName().startsWith("dr3d:")) {
                    drawing(block);
                } else if (!OdtWords.isSilent(block.tagName())) {
                    all(block, nesting);
                }
            }
        }
    }

    /** The same walk into a reading of its own: what stands in a cell or a note is one text. */
    Reading apart(Element parent) {
        var inside = new Reading();
        new OdtBlocks(file, deletions, inside, tables).all(parent, 0);
        return inside;
    }

    int nextTable() {
        return tables.getAndIncrement();
    }

    void leaveOut(Sort sort, String words) {
        reading.leaveOut(sort, words);
    }

    void add(ImportedItem item) {
        if (reading.items().size() > Reading.MOST_ITEMS) {
            throw new UnreadableFile(Reason.TOO_LONG, "more than " + Reading.MOST_ITEMS + " items");
        }
        reading.add(item);
    }

    private void section(Element section, int nesting) {
        String shown = section.attr("text:display");
        if (shown.equals("none") || shown.equals("condition") && OdtLine.isHidden(section)) {
            leaveOut(Sort.HIDDEN, OdtWords.of(section));
        } else {
            all(section, nesting);
        }
    }

    /** A paragraph or heading that no list holds; its style may still number it. */
    private void paragraph(Element paragraph) {
        OdtLine line = line(paragraph);
        boolean heading = paragraph.tagName().equals("text:h");
        String style = styleOf(paragraph);
        String list = file.styles().listStyle(style).orElse(heading ? OdtLists.OUTLINE : "");
        if (list.isEmpty()
                || line.isBlank()
                || paragraph.attr("text:is-list-header").equals("true")) {
            add(paragraph, line, 0, null);
            return;
        }
        int level = heading ? depth(paragraph) : file.styles().listLevel(style);
        OdtLists.Run run = file.lists().ofStyle(list);
        restart(paragraph, run, level - 1);
        add(paragraph, line, level - 1, new Numbering(run, list));
    }

    private void numbered(Element numbered) {
        int level = OdtLists.number(numbered.attr("text:level"), 1);
        String style = numbered.attr("text:style-name");
        OdtLists.Run run = file.lists().ofId(numbered.attr("text:list-id") + style);
        for (Element paragraph : numbered.children()) {
            restart(numbered, run, level - 1);
            add(paragraph, line(paragraph), level - 1, new Numbering(run, style));
        }
    }

    private static void restart(Element numbered, OdtLists.Run run, int nesting) {
        String start = numbered.attr("text:start-value");
        if (!start.isEmpty()) {
            run.startAt(nesting, OdtLists.number(start, 1));
        } else if (numbered.attr("text:restart-numbering").equals("true")) {
            run.restart(nesting);
        }
    }

    private void list(Element list, OdtLists.@Nullable Run outer, String inherited, int nesting) {
        String style = list.attr("text:style-name");
        if (style.isEmpty()) {
            style = inherited.isEmpty() ? ofFirstParagraph(list) : inherited;
        }
        OdtLists.Run run = outer == null ? file.lists().open(list, style) : outer;
        if (outer != null && !list.attr("text:continue-numbering").equals("true")) {
            run.restart(nesting);
        }
        for (Element item : list.children()) {
            TimeLimit.check();
            restart(item, run, nesting);
            boolean marked = item.tagName().equals("text:list-item");
            boolean first = true;
            for (Element block : item.children()) {
                boolean words =
                        block.tagName().equals("text:p") || block.tagName().equals("text:h");
                if (block.tagName().equals("text:list")) {
                    list(block, run, style, nesting + 1);
                } else if (words && first) {
                    String override = item.attr("text:style-override");
                    var numbering = new Numbering(marked ? run : null, override.isEmpty() ? style : override);
                    add(block, line(block), nesting, numbering);
                    first = false;
                } else if (words) {
                    add(block, line(block), nesting, null);
                } else {
                    block(block, nesting);
                }
            }
        }
    }

    private String ofFirstParagraph(Element list) {
        Element at = list;
        while (at != null && !at.tagName().equals("text:p") && !at.tagName().equals("text:h")) {
            at = at.firstElementChild();
        }
        return at == null ? "" : file.styles().listStyle(styleOf(at)).orElse("");
    }

    /** The list that numbers a paragraph; without a run it stands in a list and bears no marker. */
    private record Numbering(OdtLists.@Nullable Run run, String style) {}

    private void add(Element paragraph, OdtLine line, int nesting, @Nullable Numbering numbering) {
        String marker = numbering == null || numbering.run() == null || line.isHidden()
                ? ""
                : file.lists().next(numbering.run(), numbering.style(), nesting);
        boolean bullet = numbering != null && file.lists().hasBullet(numbering.style(), nesting);
        String whole = (bullet || marker.isEmpty() ? "" : marker + " ") + line.text();
        String style = styleOf(paragraph);
        if (file.styles().isContents(style)) {
            leaveOut(Sort.CONTENTS, line.text());
        } else if (paragraph.tagName().equals("text:h")) {
            add(ImportedItem.heading(depth(paragraph), line.isBlank() ? "" : whole));
        } else if (file.styles().headingDepth(style).isPresent()) {
            add(ImportedItem.heading(file.styles().headingDepth(style).get(), line.isBlank() ? "" : whole));
        } else if (file.styles().isTitle(style)) {
            add(ImportedItem.heading(1, line.isBlank() ? "" : whole));
        } else if (HeadingCues.isNumbered(CleanText.of(whole))
                && (numbering == null ? line.isStrong() : SectionWord.of(marker).isPresent())) {
            add(ImportedItem.heading(ImportedItem.UNPLACED, whole));
        } else if (file.styles().isNote(style) && TypedNote.of(line.text()).isPresent()) {
            add(TypedNote.of(line.text()).get());
        } else if (numbering != null) {
            add(ImportedItem.listItem(nesting, marker, line.text()));
        } else {
            add(ImportedItem.paragraph(line.text()));
        }
        line.pieces().forEach(piece -> leaveOut(piece.sort(), piece.words()));
        for (OdtLine.Note note : line.notes()) {
            Reading inside = apart(note.body());
            reading.add(ImportedItem.note(note.number(), inside.words()));
            inside.beside().forEach(piece -> leaveOut(piece.sort(), piece.words()));
        }
        line.drawings().forEach(this::drawing);
    }

    private void drawing(Element drawing) {
        new OdtDrawing(this, file.objects()).read(drawing);
    }

    private OdtLine line(Element paragraph) {
        return OdtLine.of(paragraph, file.styles(), deletions);
    }

    private static int depth(Element heading) {
        return Math.clamp(OdtLists.number(heading.attr("text:outline-level"), 1), 1, 10);
    }

    private static String styleOf(Element paragraph) {
        return paragraph.attr("text:style-name");
    }
}
