package fr.lignealigne.export;

import static fr.lignealigne.export.WordFile.WORD;

import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.remark.RemarkDetails;
import java.math.BigInteger;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;
import org.springframework.stereotype.Component;

/**
 * The text of a version as a DOCX that can be annotated and handed back: its lines cut and numbered as on screen, its
 * headings and lists real ones, each item under its mark. The body holds the text and nothing else.
 */
@Component
public class NumberedDocx {

    /** A4, in twentieths of a point. */
    private static final int SHORT_SIDE = 11906;

    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 1134;

    /** What is left for notes by hand on a page that lies. */
    private static final int NOTES = LONG_SIDE - MARGIN - NumberedParagraph.WIDTH;

    private static final int DEEPEST = 6;

    /**
     * @param remarks those to show as comments; they stand in this version
     * @param margin whether to leave room for notes beside the text
     */
    public byte[] of(PrintedVersion printed, PlanText text, List<RemarkDetails> remarks, boolean margin) {
        var file = new WordFile(printed.title(), printed.about());
        lay(file.section(), margin);
        var comments = new WordComments(text, remarks);
        var lists = new WordLists();
        var paragraphs = new NumberedParagraph(text, comments, lists);
        WordTable table = null;
        for (Item item : text.items()) {
            if (item.cell() == null) {
                table = null;
                file.body().add(paragraphs.of(item));
            } else {
                if (table == null || !table.holds(item.cell())) {
                    // Two tables that touch would be one.
                    if (table != null) {
                        file.body().add(new P());
                    }
                    table = new WordTable(item.cell(), columns(text, item));
                    file.body().add(table.element());
                }
                table.put(item.cell(), paragraphs.of(item, table.columnWidth()));
            }
        }
        if (table != null) {
            // A document ends with a paragraph (ECMA-376 part 1, 17.2.2).
            file.body().add(new P());
        }
        lists.addTo(file);
        comments.addTo(file);
        return file.bytes();
    }

    /** How many columns the table of this cell has. */
    private static int columns(PlanText text, Item first) {
        return text.items().subList(first.position(), text.items().size()).stream()
                        .takeWhile(item -> item.cell() != null
                                && first.cell() != null
                                && item.cell().table() == first.cell().table())
                        .mapToInt(item -> item.cell() == null ? 0 : item.cell().column())
                        .max()
                        .orElse(0)
                + 1;
    }

    private static void lay(SectPr section, boolean margin) {
        SectPr.PgSz size = WORD.createSectPrPgSz();
        size.setW(BigInteger.valueOf(margin ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(margin ? SHORT_SIDE : LONG_SIDE));
        if (margin) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        section.setPgSz(size);
        SectPr.PgMar margins = WORD.createSectPrPgMar();
        BigInteger even = BigInteger.valueOf(MARGIN);
        margins.setTop(even);
        margins.setBottom(even);
        margins.setLeft(even);
        margins.setRight(BigInteger.valueOf(margin ? NOTES : SHORT_SIDE - MARGIN - NumberedParagraph.WIDTH));
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
        section.setPgMar(margins);
    }

    /** The style of a heading says its depth; every other kind has one of its own. */
    static String style(Item item) {
        return switch (item.kind()) {
            case AXIS, STRAND, MEASURE, HEADING -> "Heading" + Math.clamp(item.level(), 1, DEEPEST);
            case LIST_ITEM -> "ListParagraph";
            case NOTE -> "FootnoteText";
            case PARAGRAPH, TABLE_CELL -> "Normal";
        };
    }
}
