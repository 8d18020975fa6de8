package fr.lignealigne.plan.imports;

import static fr.lignealigne.plan.imports.UnreadableFile.Reason.BOMB;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads Markdown (CommonMark 0.31 and GitHub's tables); raw HTML is left out, for the plan is text. */
final class MarkdownReader {

    /** Past this the recursive parser would overflow its stack; people nest lists four or five deep. */
    private static final Pattern TOO_DEEP =
            Pattern.compile("(?m)^(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){64}|^ {200}");

    private final List<ImportedItem> items = new ArrayList<>();
    private int tables;

    private MarkdownReader() {}

    static List<ImportedItem> read(String text) {
        if (TOO_DEEP.matcher(text).find()) {
            throw new UnreadableFile(BOMB, "lists nested without end");
        }
        var parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .customBlockParserFactory(new MarkdownLimit.OfLines())
                .customInlineContentParserFactory(new MarkdownLimit.OfSigns())
                .linkProcessor(MarkdownLimit.OF_LINKS)
                .build();
        var reader = new MarkdownReader();
        reader.children(parser.parse(text), 0);
        return reader.items;
    }

    private void children(Node parent, int nesting) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, nesting);
        }
    }

    private void block(Node node, int nesting) {
        TimeLimit.check();
        switch (node) {
            case Heading heading -> items.add(ImportedItem.heading(heading.getLevel(), textOf(heading)));
            case Paragraph paragraph -> items.add(ImportedItem.paragraph(textOf(paragraph)));
            case ListBlock list -> list(list, nesting);
            case BlockQuote quote -> children(quote, nesting);
            case FencedCodeBlock code -> items.add(ImportedItem.paragraph(code.getLiteral()));
            case IndentedCodeBlock code -> items.add(ImportedItem.paragraph(code.getLiteral()));
            case TableBlock table -> table(table);
            default -> {}
        }
    }

    private void list(ListBlock list, int nesting) {
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String marker =
                    list instanceof OrderedList ordered ? number++ + ordered.getMarkerDelimiter() : bullet(list);
            for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
                if (node == item.getFirstChild() && node instanceof Paragraph paragraph) {
                    items.add(ImportedItem.listItem(nesting, marker, textOf(paragraph)));
                } else {
                    block(node, nesting + 1);
                }
            }
        }
    }

    /** The hyphen of Markdown is the dash of French lists; a star or a plus is a disc. */
    private static String bullet(ListBlock list) {
        return list instanceof BulletList bullets && bullets.getMarker() instanceof String marker
                ? Marker.bullet(marker)
                : Marker.DISC;
    }

    private void table(TableBlock table) {
        int row = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node line = part.getFirstChild(); line instanceof TableRow; line = line.getNext()) {
                int column = 0;
                for (Node node = line.getFirstChild(); node instanceof TableCell cell; node = node.getNext()) {
                    var place = new Cell(tables, row, column++, cell.isHeader());
                    items.add(ImportedItem.tableCell(place, textOf(cell)));
                }
                row++;
            }
        }
        tables++;
    }

    private static String textOf(Node parent) {
        var text = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text words -> text.append(words.getLiteral());
                case Code code -> text.append(code.getLiteral());
                case SoftLineBreak _, HardLineBreak _ -> text.append(' ');
                default -> text.append(textOf(node));
            }
        }
        return text.toString();
    }
}
