package fr.lignealigne.export;

import static fr.lignealigne.export.WordFile.WORD;

import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plenary.EditionSummary;
import fr.lignealigne.plenary.Minutes;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The minutes of a plenary as a DOCX that others can take sentences from. */
@Component
class MinutesDocx {

    /**
     * @param edition which sending it is; null for a draft
     */
    byte[] of(Minutes minutes, @Nullable EditionSummary edition) {
        WordFile file = new WordFile(minutes.title(), List.of());
        WordLists lists = new WordLists();
        MinutesLayout.of(minutes, edition).forEach(block -> append(file.body(), lists, block));
        lists.addTo(file);
        return file.bytes();
    }

    private static void append(List<Object> body, WordLists lists, MinutesBlock block) {
        switch (block) {
            case MinutesBlock.Heading(int level, String words) -> body.add(paragraph("Heading" + level, words));
            case MinutesBlock.Words(String words) -> body.add(paragraph("Normal", words));
            case MinutesBlock.About(String words) -> body.add(paragraph("FootnoteText", words));
            case MinutesBlock.Items(List<String> items, boolean numbered) -> {
                for (int i = 0; i < items.size(); i++) {
                    P item = paragraph("ListParagraph", items.get(i));
                    item.getPPr().setNumPr(lists.of(numbered ? i + 1 + "." : "•", 0));
                    body.add(item);
                }
            }
            case MinutesBlock.Table(List<String> head, List<List<String>> rows) -> {
                WordTable table = new WordTable(new Cell(0, 0, 0, true), head.size());
                put(table, 0, head, true);
                for (int row = 0; row < rows.size(); row++) {
                    put(table, row + 1, rows.get(row), false);
                }
                body.add(table.element());
                // Two tables, or a table at the end, want a paragraph after them (ECMA-376 part 1, 17.2.2).
                body.add(new P());
            }
        }
    }

    private static void put(WordTable table, int row, List<String> cells, boolean head) {
        for (int column = 0; column < cells.size(); column++) {
            table.put(new Cell(0, row, column, head), paragraph("TableContents", cells.get(column)));
        }
    }

    private static P paragraph(String style, String words) {
        Text text = new Text();
        text.setValue(XmlText.of(words));
        text.setSpace("preserve");
        R run = new R();
        run.getContent().add(WORD.createRT(text));
        PPrBase.PStyle name = new PPrBase.PStyle();
        name.setVal(style);
        PPr look = new PPr();
        look.setPStyle(name);
        P paragraph = new P();
        paragraph.setPPr(look);
        paragraph.getContent().add(run);
        return paragraph;
    }
}
