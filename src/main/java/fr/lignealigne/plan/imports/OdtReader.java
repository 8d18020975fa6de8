package fr.lignealigne.plan.imports;

import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads an OpenDocument text (ISO/IEC 26300): the words of content.xml, with what is tracked as deleted left out. */
final class OdtReader {

    private final List<ImportedItem> items = new ArrayList<>();
    private final OdtLists lists;
    private final Map<String, String> parentStyles = new HashMap<>();
    private int tables;

    private OdtReader(Document content) {
        lists = new OdtLists(content);
        for (Element style : content.getElementsByTag("style:style")) {
            parentStyles.put(style.attr("style:name"), style.attr("style:parent-style-name"));
        }
    }

    static List<ImportedItem> read(byte[] file) {
        Archive archive = Archive.open(file);
        if (archive.has("META-INF/manifest.xml")
                && new String(archive.xml("META-INF/manifest.xml"), StandardCharsets.UTF_8)
                        .contains("encryption-data")) {
            throw new UnreadableFile(Reason.ENCRYPTED, "manifest");
        }
        String xml = new String(archive.xml("content.xml"), StandardCharsets.UTF_8);
        Document content = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(Integer.MAX_VALUE));
        var reader = new OdtReader(content);
        for (Element body : content.getElementsByTag("office:text")) {
            reader.blocks(body, 0);
        }
        return reader.items;
    }

    private void blocks(Element parent, int nesting) {
        for (Element block : parent.children()) {
            TimeLimit.check();
            switch (block.tagName()) {
                case "text:h" -> heading(block);
                case "text:p" -> paragraph(block);
                case "text:list" -> list(block, nesting, "");
                case "table:table" -> table(block);
                case "text:section", "text:numbered-paragraph", "draw:text-box", "draw:frame" -> blocks(block, nesting);
                default -> {} // table of contents, tracked deletions, declarations, shapes
            }
        }
    }

    private void heading(Element heading) {
        String depth = heading.attr("text:outline-level");
        items.add(ImportedItem.heading(depth.matches("[1-9]|10") ? Integer.parseInt(depth) : 1, textOf(heading)));
    }

    private void paragraph(Element paragraph) {
        String style = paragraph.attr("text:style-name");
        boolean title = style.equals("Title") || "Title".equals(parentStyles.get(style));
        items.add(title ? ImportedItem.heading(1, textOf(paragraph)) : ImportedItem.paragraph(textOf(paragraph)));
        for (Element box : paragraph.getElementsByTag("draw:text-box")) {
            if (isOutermost(box, paragraph)) {
                blocks(box, 0);
            }
        }
    }

    /** A box inside another is read with a paragraph in there; read with each one around it, its text would double. */
    private static boolean isOutermost(Element box, Element paragraph) {
        Element parent = box.parent();
        while (parent != null && parent != paragraph) {
            if (parent.tagName().equals("draw:text-box")) {
                return false;
            }
            parent = parent.parent();
        }
        return true;
    }

    private void list(Element list, int nesting, String inherited) {
        String style = list.hasAttr("text:style-name") ? list.attr("text:style-name") : inherited;
        int number = lists.start(list, style, nesting);
        for (Element item : list.children()) {
            boolean marked = item.tagName().equals("text:list-item");
            if (marked && item.hasAttr("text:start-value")) {
                number = Integer.parseInt(item.attr("text:start-value"));
            }
            boolean first = true;
            for (Element block : item.children()) {
                if (block.tagName().equals("text:list")) {
                    list(block, nesting + 1, style);
                } else if (block.tagName().equals("text:h")) {
                    heading(block);
                } else if (first && block.tagName().equals("text:p")) {
                    String marker = marked ? lists.marker(style, nesting, number++) : "";
                    items.add(ImportedItem.listItem(nesting, marker, textOf(block)));
                } else if (block.tagName().equals("text:p")) {
                    items.add(ImportedItem.paragraph(textOf(block)));
                }
                first = false;
            }
        }
        lists.end(list, style, nesting, number);
    }

    private void table(Element table) {
        int number = tables++;
        int row = 0;
        for (Element line : table.getElementsByTag("table:table-row")) {
            if (!isRowOf(table, line)) {
                continue; // of a table inside a cell, whose words are in the cell's text
            }
            boolean header = line.parent() != null && line.parent().tagName().equals("table:table-header-rows");
            int column = 0;
            for (Element cell : line.children()) {
                if (cell.tagName().equals("table:table-cell")) {
                    var place = new Cell(number, row, column, header);
                    items.add(ImportedItem.tableCell(place, cellText(cell)));
                }
                String repeated = cell.attr("table:number-columns-repeated");
                column += repeated.matches("\\d{1,3}") ? Integer.parseInt(repeated) : 1;
            }
            row++;
        }
    }

    private static boolean isRowOf(Element table, Element row) {
        Element parent = row.parent();
        while (parent != null && !parent.tagName().equals("table:table")) {
            parent = parent.parent();
        }
        return parent == table;
    }

    private String cellText(Element cell) {
        var text = new StringBuilder();
        for (Element block : cell.children()) {
            text.append(text.isEmpty() ? "" : " ");
            boolean words = block.tagName().equals("text:p") || block.tagName().equals("text:h");
            text.append(words ? textOf(block) : cellText(block));
        }
        return text.toString();
    }

    private static String textOf(Node parent) {
        var text = new StringBuilder();
        for (Node node : parent.childNodes()) {
            TimeLimit.check();
            switch (node) {
                case TextNode words -> text.append(words.getWholeText());
                case Element element ->
                    text.append(
                            switch (element.tagName()) {
                                case "text:s", "text:tab", "text:line-break" -> " ";
                                case "text:soft-page-break", "text:note", "office:annotation", "draw:frame" -> "";
                                default -> textOf(element);
                            });
                default -> {}
            }
        }
        return text.toString();
    }
}
