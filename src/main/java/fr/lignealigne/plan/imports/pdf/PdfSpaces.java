package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.Raised;
import fr.lignealigne.plan.imports.lines.Hyphens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a run of letters.
 *
 * <p>Where a line says its spaces, a smaller gap is none: letters are set apart for looks. Where it says none, the gaps
 * themselves tell spaces from the play between letters.
 */
final class PdfSpaces {

    /** The least gap, in ems, that may be a space in a line that says none. */
    private static final double NARROWEST = 0.12;

    private PdfSpaces() {}

    static String text(List<PdfLetter> letters) {
        double least = leastSpace(letters);
        var text = new StringBuilder();
        var raised = new StringBuilder();
        int raise = 0;
        double right = Double.NaN;
        for (PdfLetter letter : letters) {
            boolean spaced = !letter.isBlank() && letter.left() - right > least;
            if (letter.raise() != raise || spaced) {
                text.append(moved(raised, raise));
                raised.setLength(0);
                raise = letter.raise();
            }
            boolean tied = text.isEmpty()
                    || Character.isSpaceChar(text.charAt(text.length() - 1))
                    || Hyphens.isTied(text.substring(Math.max(0, text.length() - 3)), letter.text());
            if (spaced && !tied) {
                text.append(' ');
            }
            raised.append(letter.text());
            right = letter.isBlank() ? right : letter.right();
            if (letter.isBlank()) {
                text.append(moved(raised, raise));
                raised.setLength(0);
                right = Double.NaN;
            }
        }
        return text.append(moved(raised, raise)).toString();
    }

    private static String moved(StringBuilder run, int raise) {
        return raise > 0 ? Raised.above(run.toString()) : raise < 0 ? Raised.below(run.toString()) : run.toString();
    }

    private static double leastSpace(List<PdfLetter> letters) {
        var said = new ArrayList<Double>();
        var gaps = new ArrayList<Double>();
        double size = 0;
        for (int i = 0; i < letters.size(); i++) {
            PdfLetter letter = letters.get(i);
            size = Math.max(size, letter.size());
            if (letter.isBlank()) {
                said.add(letter.right() - letter.left());
            } else if (i > 0 && !letters.get(i - 1).isBlank()) {
                gaps.add(letter.left() - letters.get(i - 1).right());
            }
        }
        if (!said.isEmpty()) {
            return Math.max(0.9 * middle(said), NARROWEST * size);
        }
        double em = size;
        List<Double> wide =
                gaps.stream().filter(gap -> gap > 1.25 * NARROWEST * em).toList();
        return wide.isEmpty() ? NARROWEST * size : Math.max(NARROWEST * size, 0.6 * middle(wide));
    }

    private static double middle(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0
                ? 0
                : Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(0);
    }
}
