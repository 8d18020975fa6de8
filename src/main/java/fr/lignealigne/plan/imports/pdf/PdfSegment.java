package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.CleanText;
import java.util.Comparator;
import java.util.List;

/** A run of letters on one baseline without a wide gap, with the figures raised or lowered beside it. */
record PdfSegment(String text, double left, double right, double y, double size, boolean bold, boolean startsRaised) {

    static PdfSegment of(List<PdfLetter> run) {
        List<PdfLetter> letters =
                run.stream().sorted(Comparator.comparingDouble(PdfLetter::left)).toList();
        List<PdfLetter> seen =
                letters.stream().filter(letter -> !letter.isBlank()).toList();
        List<PdfLetter> level =
                seen.stream().filter(letter -> letter.raise() == 0).toList();
        List<PdfLetter> main = level.isEmpty() ? seen : level;
        double[] sizes = main.stream().mapToDouble(PdfLetter::size).sorted().toArray();
        long bold = main.stream().filter(PdfLetter::bold).count();
        return new PdfSegment(
                CleanText.of(PdfSpaces.text(letters)),
                seen.getFirst().left(),
                seen.stream().mapToDouble(PdfLetter::right).max().orElseThrow(),
                main.getFirst().y(),
                sizes[sizes.length / 2],
                bold > 0.8 * main.size(),
                seen.getFirst().raise() > 0);
    }
}
