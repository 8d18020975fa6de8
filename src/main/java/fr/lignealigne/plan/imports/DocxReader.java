package fr.lignealigne.plan.imports;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.model.listnumbering.Emulator;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.CTTxbxContent;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.jspecify.annotations.Nullable;

/** Reads the body of a DOCX (ECMA-376): headers, footers, notes and comments are no part of a plan's text. */
final class DocxReader {

    private final WordprocessingMLPackage file;
    private final DocxStyles styles;
    private final List<ImportedItem> items = new ArrayList<>();
    private int tables;

    /** Text whose paragraph mark was deleted under tracked changes: it runs on into the next paragraph. */
    private String runsOn = "";

    private DocxReader(WordprocessingMLPackage file) {
        this.file = file;
        this.styles = new DocxStyles(file);
    }

    static List<ImportedItem> read(byte[] content) {
        var reader = new DocxReader(DocxPackage.open(Archive.open(content)));
        reader.blocks(reader.file.getMainDocumentPart().getContent());
        return reader.items;
    }

    private void blocks(List<?> content) {
        for (Object raw : content) {
            TimeLimit.check();
            switch (raw instanceof JAXBElement<?> element ? element.getValue() : raw) {
                case P paragraph -> paragraph(paragraph);
                case Tbl table -> table(table);
                case SdtElement control -> blocks(control.getSdtContent().getContent());
                default -> {}
            }
        }
    }

    private void paragraph(P paragraph) {
        PPr look = paragraph.getPPr();
        var words = DocxText.of(paragraph);
        String text = runsOn + words.text();
        if (look != null && look.getRPr() != null && look.getRPr().getDel() != null) {
            runsOn = text;
            return;
        }
        runsOn = "";
        if (!styles.isContents(look)) {
            items.add(item(look, words, text));
        }
        var boxes = new OutermostBoxes();
        new TraversalUtil(paragraph, boxes);
        boxes.results.forEach(box -> blocks(((CTTxbxContent) box).getContent()));
    }

    private ImportedItem item(@Nullable PPr look, DocxText words, String text) {
        OptionalInt depth = styles.headingDepth(look);
        Emulator.@Nullable ResultTriple number = text.isBlank() ? null : number(look);
        if (depth.isPresent()) {
            // A number that Word computes is part of what people read and cite: "Axe 2 – …".
            String shown = number == null || number.getNumString() == null ? "" : number.getNumString() + " ";
            return ImportedItem.heading(depth.getAsInt(), shown + text);
        }
        if (styles.isTitle(look)) {
            return ImportedItem.heading(1, text);
        }
        if (number != null) {
            String marker = number.getBullet() != null
                    ? Marker.bullet(number.getBullet())
                    : number.getNumString() == null ? "" : number.getNumString().strip();
            return ImportedItem.listItem(nesting(number), marker, text);
        }
        boolean bold = words.isBold() || styles.isBold(look);
        boolean heading = bold && HeadingCues.isNumbered(CleanText.of(text));
        return heading ? ImportedItem.heading(ImportedItem.UNPLACED, text) : ImportedItem.paragraph(text);
    }

    private Emulator.@Nullable ResultTriple number(@Nullable PPr look) {
        return look == null || file.getMainDocumentPart().getNumberingDefinitionsPart() == null
                ? null
                : Emulator.getNumber(file, look);
    }

    private static int nesting(Emulator.ResultTriple number) {
        return number.getLvl() == null || number.getLvl().getIlvl() == null
                ? 0
                : Math.max(0, number.getLvl().getIlvl().intValue());
    }

    private void table(Tbl table) {
        int number = tables++;
        int row = 0;
        for (Object raw : table.getContent()) {
            if (!((raw instanceof JAXBElement<?> element ? element.getValue() : raw) instanceof Tr line)
                    || has(line, "del")) {
                continue;
            }
            int column = 0;
            for (Object rawCell : line.getContent()) {
                if ((rawCell instanceof JAXBElement<?> element ? element.getValue() : rawCell) instanceof Tc cell) {
                    var place = new Cell(number, row, column, has(line, "tblHeader"));
                    items.add(ImportedItem.tableCell(place, cellText(cell.getContent())));
                    column += span(cell);
                }
            }
            row++;
        }
    }

    private static boolean has(Tr row, String property) {
        return row.getTrPr() != null
                && row.getTrPr().getCnfStyleOrDivIdOrGridBefore().stream()
                        .anyMatch(element -> element.getName().getLocalPart().equals(property));
    }

    private static int span(Tc cell) {
        return cell.getTcPr() == null || cell.getTcPr().getGridSpan() == null
                ? 1
                : Math.max(1, cell.getTcPr().getGridSpan().getVal().intValue());
    }

    private static String cellText(List<?> content) {
        var text = new StringBuilder();
        for (Object raw : content) {
            String words = switch (raw instanceof JAXBElement<?> element ? element.getValue() : raw) {
                case P paragraph -> DocxText.of(paragraph).text();
                case SdtElement control -> cellText(control.getSdtContent().getContent());
                case Tbl table -> cellText(table.getContent());
                case Tr row -> cellText(row.getContent());
                case Tc cell -> cellText(cell.getContent());
                default -> "";
            };
            text.append(text.isEmpty() || words.isEmpty() ? "" : " ").append(words);
        }
        return text.toString();
    }

    /** The text boxes of a paragraph, but not those inside them: these are of a paragraph in there. */
    private static final class OutermostBoxes extends ClassFinder {

        private OutermostBoxes() {
            super(CTTxbxContent.class);
        }

        @Override
        public boolean shouldTraverse(Object element) {
            return !(element instanceof CTTxbxContent);
        }
    }
}
