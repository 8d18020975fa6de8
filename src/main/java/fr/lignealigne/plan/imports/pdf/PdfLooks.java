package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.ImportedItem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells headings from text by their letters: larger, bolder or underlined ones name what follows. */
final class PdfLooks {

    /** How much larger than the text a heading's letters are, at the least. */
    private static final double LARGER = 1.06;

    private static final double AS_LARGE = 0.97;

    /** Nobody underlines a heading longer than this. */
    private static final int LONGEST_UNDERLINED = 150;

    /** The look that headings of one depth share. */
    private record Look(double size, boolean bold, boolean underlined) {}

    private final Map<Look, Integer> depths = new HashMap<>();
    private final Look body;

    PdfLooks(List<PdfSheet> sheets) {
        Map<Look, Integer> letters = new HashMap<>();
        for (PdfSheet sheet : sheets) {
            sheet.rows()
                    .forEach(row -> letters.merge(
                            look(row, sheet.underlines()), row.text().length(), Integer::sum));
        }
        body = letters.entrySet().stream()
                .max(Map.Entry.<Look, Integer>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().size()))
                .map(Map.Entry::getKey)
                .orElse(new Look(0, false, false));
        List<Look> headings = letters.keySet().stream()
                .filter(look -> look.size() > LARGER * body.size()
                        || look.bold() && !body.bold() && look.size() > AS_LARGE * body.size()
                        || look.underlined() && !body.underlined() && look.size() > AS_LARGE * body.size())
                .sorted(Comparator.comparingDouble(Look::size)
                        .thenComparing(Look::bold)
                        .thenComparing(Look::underlined)
                        .reversed())
                .limit(ImportedItem.DEEPEST)
                .toList();
        headings.forEach(look -> depths.put(look, depths.size() + 1));
    }

    /** What most letters wear is the text itself, as large as this. */
    double bodySize() {
        return body.size();
    }

    /** The depth of a heading, 0 for text. */
    int depth(PdfRow row, PdfUnderlines lines) {
        return depths.getOrDefault(look(row, lines), 0);
    }

    private static Look look(PdfRow row, PdfUnderlines lines) {
        boolean underlined = row.text().length() <= LONGEST_UNDERLINED
                && !row.text().endsWith(".")
                && !row.text().contains("://")
                && lines.are(row);
        return new Look(Math.round(row.size() * 2) / 2.0, row.bold(), underlined);
    }
}
