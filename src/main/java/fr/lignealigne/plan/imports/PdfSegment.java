package fr.lignealigne.plan.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A run of letters on one baseline without a wide gap, with the figures raised or lowered beside it. */
record PdfSegment(
        List<PdfLetter> letters, String text, double left, double right, double y, double size, boolean bold) {

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
                letters,
                CleanText.of(PdfSpaces.text(letters)),
                seen.getFirst().left(),
                seen.stream().mapToDouble(PdfLetter::right).max().orElseThrow(),
                main.getFirst().y(),
                sizes[sizes.length / 2],
                bold > 0.8 * main.size());
    }

    PdfSegment with(List<PdfLetter> raised) {
        var all = new ArrayList<>(letters);
        all.addAll(raised);
        return of(all);
    }

    boolean startsRaised() {
        return letters.stream()
                .filter(letter -> !letter.isBlank())
                .findFirst()
                .filter(letter -> letter.raise() > 0)
                .isPresent();
    }
}
