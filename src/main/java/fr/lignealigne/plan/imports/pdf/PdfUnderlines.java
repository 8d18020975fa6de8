package fr.lignealigne.plan.imports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The lines drawn across a page, of which some stand just under words. */
final class PdfUnderlines {

    private static final double MOSTLY = 0.85;

    /** A line that goes further than its words, in points, is a table's. */
    private static final double OVERHANG = 6;

    private final NavigableMap<Double, List<PdfRule>> across = new TreeMap<>();

    PdfUnderlines(List<PdfRule> rules) {
        rules.stream()
                .filter(PdfRule::isHorizontal)
                .forEach(rule -> across.computeIfAbsent(rule.top(), _ -> new ArrayList<>())
                        .add(rule));
    }

    /** Whether a row is underlined as a whole. */
    boolean are(PdfRow row) {
        double covered = 0;
        for (List<PdfRule> rules : across.subMap(row.y() - 0.05 * row.size(), true, row.y() + 0.3 * row.size(), true)
                .values()) {
            for (PdfRule rule : rules) {
                if (rule.left() < row.left() - OVERHANG || rule.right() > row.right() + OVERHANG) {
                    continue;
                }
                covered += rule.right() - rule.left();
            }
        }
        return covered > MOSTLY * (row.right() - row.left());
    }
}
