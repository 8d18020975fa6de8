package fr.lignealigne.export.numbered;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.export.numbered.PdfTree.Stretch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The numbered lines of a PDF; each number has to stand left of its words and on their line, for those who see. */
final class PdfLines {

    private PdfLines() {}

    static List<NumberedLine> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfTree tree = new PdfTree(document);
            List<NumberedLine> lines = new ArrayList<>();
            for (PDStructureElement element : tree.elements()) {
                lines(tree, element, lines);
            }
            return lines;
        }
    }

    private static void lines(PdfTree tree, PDStructureElement element, List<NumberedLine> lines) {
        Stretch number = null;
        StringBuilder words = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                if (inner.getStructureType().equals(Tags.LINE_NUMBER)) {
                    add(lines, number, words);
                    number = tree.stretch(inner, inner.getKids().getFirst());
                }
            } else if (number != null) {
                Stretch stretch = tree.stretch(element, kid);
                if (words.isEmpty()) {
                    assertThat(stretch.page()).isEqualTo(number.page());
                    assertThat(stretch.y()).as(stretch.words()).isEqualTo(number.y());
                    assertThat(number.left()).as(stretch.words()).isLessThan(stretch.left());
                }
                words.append(stretch.words());
            }
        }
        add(lines, number, words);
    }

    private static void add(List<NumberedLine> lines, Stretch number, StringBuilder words) {
        if (number != null) {
            lines.add(new NumberedLine(Integer.parseInt(number.words().strip()), words.toString()));
        }
        words.setLength(0);
    }
}
