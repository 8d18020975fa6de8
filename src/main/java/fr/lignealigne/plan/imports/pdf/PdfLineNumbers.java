package fr.lignealigne.plan.imports.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The numbers in the margin of a draft, one a line or one every five lines. */
final class PdfLineNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private static final int FEWEST = 4;
    private static final double JITTER = 3;

    private PdfLineNumbers() {}

    /** The segments of a page that number its lines, from the top down. */
    static List<PdfSegment> in(List<PdfSegment> segments) {
        List<PdfSegment> numbers = segments.stream()
                .filter(PdfLineNumbers::isNumber)
                .sorted(Comparator.comparingDouble(PdfSegment::y))
                .toList();
        List<PdfSegment> words =
                segments.stream().filter(segment -> !isNumber(segment)).toList();
        if (numbers.size() < FEWEST) {
            return List.of();
        }
        double[] lefts = words.stream().mapToDouble(PdfSegment::left).sorted().toArray();
        double[] rights = words.stream().mapToDouble(PdfSegment::right).sorted().toArray();
        if (lefts.length < FEWEST) {
            return List.of();
        }
        double left = lefts[lefts.length / 20];
        double right = rights[rights.length - 1 - rights.length / 20];
        List<PdfSegment> before =
                numbers.stream().filter(number -> number.right() < left).toList();
        List<PdfSegment> after =
                numbers.stream().filter(number -> number.left() > right).toList();
        List<PdfSegment> margin = before.size() >= after.size() ? before : after;
        return isRun(margin) && isBesideProse(words, right - left) ? margin : List.of();
    }

    private static boolean isNumber(PdfSegment segment) {
        return NUMBER.matcher(segment.text()).matches();
    }

    private static boolean isRun(List<PdfSegment> numbers) {
        if (numbers.size() < FEWEST) {
            return false;
        }
        double edge = numbers.getFirst().right();
        double other = numbers.getFirst().left();
        int step = value(numbers.get(1)) - value(numbers.get(0));
        for (int i = 1; i < numbers.size(); i++) {
            PdfSegment number = numbers.get(i);
            boolean under = Math.abs(number.right() - edge) <= JITTER || Math.abs(number.left() - other) <= JITTER;
            if (!under || value(number) - value(numbers.get(i - 1)) != step) {
                return false;
            }
        }
        return step == 1 || step == 2 || step == 5 || step == 10;
    }

    /** A column of numbers in a table is no margin: its rows are not as wide as the text. */
    private static boolean isBesideProse(List<PdfSegment> words, double width) {
        List<PdfRow> rows = PdfRow.of(words);
        long full = rows.stream()
                .filter(row ->
                        row.segments().stream().anyMatch(segment -> segment.right() - segment.left() > 0.6 * width))
                .count();
        return 2 * full >= rows.size();
    }

    private static int value(PdfSegment number) {
        return Integer.parseInt(number.text());
    }
}
