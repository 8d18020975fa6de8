package fr.lignealigne.plan.imports.markdown;

import fr.lignealigne.plan.imports.CleanText;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.html.HtmlWords;
import fr.lignealigne.plan.imports.reading.HeadingCues;
import fr.lignealigne.plan.imports.reading.Marker;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.TableRows;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Reads Markdown ({@link MarkdownSyntax}), with front matter, and the lists that French texts have and Markdown has not. */
public final class MarkdownReader {

    private static final Pattern TASK = Pattern.compile("^\\[([ xX])]\\s+(?=\\S)");
    private static final Pattern DEFINITION = Pattern.compile("^:[ \\t]+(?=\\S)");

    /** An anchor or class behind a heading. */
    private static final Pattern ATTRIBUTES = Pattern.compile("\\s*(\\{[#.][^{}]{0,200}})\\s*$");

    private final Reading reading = new Reading();
    private final TypedLines typed = new TypedLines();
    private final List<String> source;
    private final MarkdownNotes notes;
    private int tables;

    private MarkdownReader(List<String> source, MarkdownNotes notes) {
        this.source = source;
        this.notes = notes;
    }

    public static Reading read(String file) {
        FrontMatter front = FrontMatter.of(file);
        Node document = MarkdownSyntax.parse(front.text());
        var reader = new MarkdownReader(front.text().lines().toList(), new MarkdownNotes(document));
        reader.reading.entitle(front.title());
        reader.reading.leaveOut(Sort.MARKUP, front.words());
        reader.children(document, 0);
        return reader.reading;
    }

    private void children(Node parent, int nesting) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, nesting);
        }
    }

    private void block(Node node, int nesting) {
        TimeLimit.check();
        switch (node) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> lines(paragraph, nesting, "");
            case ListBlock list -> list(list, nesting);
            case BlockQuote quote -> children(quote, nesting);
            case FencedCodeBlock code -> {
                reading.add(ImportedItem.paragraph(code.getLiteral()));
                reading.leaveOut(Sort.MARKUP, code.getInfo() == null ? "" : code.getInfo());
            }
            case IndentedCodeBlock code -> reading.add(ImportedItem.paragraph(code.getLiteral()));
            case HtmlBlock html -> HtmlWords.read(html.getLiteral(), reading);
            case TableBlock table -> table(table);
            case FootnoteDefinition note -> {
                if (!notes.isCalled(note)) {
                    reading.add(ImportedItem.note(note.getLabel(), apart(note)));
                }
            }
            default -> {}
        }
    }

    private void heading(Heading heading) {
        typed.restart();
        List<MarkdownLine> lines = MarkdownLine.of(heading, notes);
        String text = joined(lines);
        Matcher attributes = ATTRIBUTES.matcher(text);
        boolean any = attributes.find();
        reading.add(ImportedItem.heading(heading.getLevel(), any ? text.substring(0, attributes.start()) : text));
        reading.leaveOut(Sort.MARKUP, any ? attributes.group(1) : "");
        lines.forEach(this::beside);
    }

    private static String joined(List<MarkdownLine> lines) {
        return String.join(" ", lines.stream().map(MarkdownLine::text).toList());
    }

    /**
     * A paragraph may hold several items: a bold line that names a measure, a list typed line by line. The first is the
     * item of a list where it has a marker from there.
     */
    private void lines(Paragraph paragraph, int nesting, String given) {
        List<MarkdownLine> lines = MarkdownLine.of(paragraph, notes);
        List<TypedLines.Typed> typedLines = TypedLines.of(paragraph, lines, source);
        int end;
        for (int i = 0; i < lines.size(); i = end) {
            TimeLimit.check();
            boolean first = i == 0 && !given.isEmpty();
            Optional<Marker> marker = first ? Optional.empty() : typed.opening(typedLines, i);
            boolean strong = !first && isMeasure(lines.get(i));
            int inside = given.isEmpty() ? nesting : nesting + 1;
            int level = marker.isPresent() && !strong ? inside + typed.enter(marker.get(), typedLines.get(i)) : nesting;
            if (strong) {
                typed.restart();
            } else if (marker.isEmpty()) {
                typed.leave();
            }
            end = i + 1;
            while (!strong && end < lines.size() && !opens(lines, typedLines, end)) {
                end++;
            }
            String text = joined(lines.subList(i, end));
            if (strong) {
                reading.add(ImportedItem.heading(ImportedItem.UNPLACED, text));
            } else if (marker.isPresent()) {
                int opening = lines.get(i).text().length() - marker.get().rest().length();
                reading.add(ImportedItem.listItem(level, marker.get().shown(), text.substring(opening)));
            } else if (first) {
                item(text, given, nesting);
            } else {
                reading.add(ImportedItem.paragraph(DEFINITION.matcher(text).replaceFirst("")));
            }
            lines.subList(i, end).forEach(this::beside);
        }
    }

    private void item(String text, String marker, int nesting) {
        Matcher task = TASK.matcher(text);
        boolean isTask = task.find();
        String shown = isTask ? task.group(1).isBlank() ? Marker.OPEN : Marker.DONE : marker;
        reading.add(ImportedItem.listItem(nesting, shown, isTask ? text.substring(task.end()) : text));
    }

    private boolean opens(List<MarkdownLine> lines, List<TypedLines.Typed> typedLines, int i) {
        boolean another = i > 1 && DEFINITION.matcher(lines.get(i).text()).find();
        return another
                || isMeasure(lines.get(i))
                || typed.opening(typedLines, i).isPresent();
    }

    private static boolean isMeasure(MarkdownLine line) {
        return line.isStrong() && HeadingCues.isNumbered(CleanText.of(line.text()));
    }

    private void list(ListBlock list, int nesting) {
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        typed.leave();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String marker =
                    list instanceof OrderedList ordered ? number++ + ordered.getMarkerDelimiter() : bullet(list);
            for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
                if (node == item.getFirstChild() && node instanceof Paragraph paragraph) {
                    lines(paragraph, nesting, marker);
                } else {
                    block(node, nesting + 1);
                }
            }
        }
        typed.leave();
    }

    /** What hangs on a line: pieces that are no text, then the notes it is the first to call. */
    private void beside(MarkdownLine line) {
        line.pieces().forEach(piece -> reading.leaveOut(piece.sort(), piece.words()));
        line.calls().forEach(this::note);
    }

    private void note(Node call) {
        notes.toPlace(call).ifPresent(body -> reading.add(ImportedItem.note(notes.number(call), apart(body))));
    }

    /** The words of a note in one line; its own pieces are told with it. */
    private String apart(Node note) {
        var inner = new MarkdownReader(source, notes);
        if (note instanceof FootnoteDefinition) {
            inner.children(note, 0);
        } else {
            inner.reading.add(ImportedItem.paragraph(joined(MarkdownLine.of(note, notes))));
        }
        inner.reading.beside().forEach(piece -> reading.leaveOut(piece.sort(), piece.words()));
        return inner.reading.words();
    }

    /** The hyphen of Markdown is the dash of French lists; a star or a plus is a disc. */
    private static String bullet(ListBlock list) {
        return list instanceof BulletList bullets && bullets.getMarker() instanceof String marker
                ? Marker.bullet(marker)
                : Marker.DISC;
    }

    private void table(TableBlock table) {
        var rows = new ArrayList<TableRows.Row>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node line = part.getFirstChild(); line instanceof TableRow; line = line.getNext()) {
                var cells = new ArrayList<TableRows.Content>();
                for (Node node = line.getFirstChild(); node instanceof TableCell cell; node = node.getNext()) {
                    cells.add(new TableRows.Content(cells.size(), cell.isHeader(), cell(cell)));
                }
                rows.add(new TableRows.Row(cells));
            }
        }
        TableRows.place(rows, tables++, () -> tables++, reading);
    }

    private Reading cell(TableCell cell) {
        TimeLimit.check();
        List<MarkdownLine> lines = MarkdownLine.of(cell, notes);
        var inner = new MarkdownReader(source, notes);
        inner.reading.add(ImportedItem.paragraph(joined(lines)));
        lines.forEach(inner::beside);
        return inner.reading;
    }
}
