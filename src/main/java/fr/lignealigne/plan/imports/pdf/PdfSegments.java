package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.reading.Marker;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Gathers letters into segments: by baseline, then across it up to a wide gap or a line that parts two cells. */
final class PdfSegments {

    /** The margins of two cells side by side, in ems. A justified line may have such a gap too. */
    private static final double WIDE_GAP = 0.9;

    private static final double UNSAID_GAP = 0.45;

    /** The share of spaces in a text, at the least. */
    private static final double SPACES = 0.06;

    /** How far two letters of one line may stand from one baseline, in ems. */
    private static final double JITTER = 0.12;

    /** How much smaller than its line a raised or lowered figure is set. */
    private static final double SMALLER = 0.87;

    private static final double BESIDE = 0.45;
    private static final int LONGEST_RAISED = 8;

    private final NavigableMap<Double, List<PdfRule>> walls = new TreeMap<>();

    /** Whether the page says its spaces. */
    private final boolean spaced;

    private PdfSegments(List<PdfLetter> letters, List<PdfRule> rules) {
        spaced = letters.stream().filter(PdfLetter::isBlank).count() > SPACES * letters.size();
        rules.stream()
                .filter(PdfRule::isVertical)
                .forEach(rule -> walls.computeIfAbsent(rule.left(), _ -> new ArrayList<>())
                        .add(rule));
    }

    /** The segments from the top down, from the left within one height. */
    static List<PdfSegment> of(List<PdfLetter> letters, List<PdfRule> rules) {
        var gathering = new PdfSegments(letters, rules);
        List<PdfLetter> sorted = letters.stream()
                .sorted(Comparator.comparingDouble(PdfLetter::y))
                .toList();
        var runs = new ArrayList<List<PdfLetter>>();
        for (int from = 0; from < sorted.size(); ) {
            int to = from + 1;
            double reach = JITTER * sorted.get(from).size();
            while (to < sorted.size() && sorted.get(to).y() - sorted.get(from).y() <= reach) {
                to++;
            }
            runs.addAll(gathering.split(sorted.subList(from, to)));
            from = to;
        }
        runs.removeIf(run -> run.stream().allMatch(PdfLetter::isBlank));
        return withRaised(runs);
    }

    private List<List<PdfLetter>> split(List<PdfLetter> baseline) {
        var runs = new ArrayList<List<PdfLetter>>();
        var run = new ArrayList<PdfLetter>();
        double right = 0;
        for (PdfLetter letter : baseline.stream()
                .sorted(Comparator.comparingDouble(PdfLetter::left))
                .toList()) {
            TimeLimit.check();
            if (letter.isBlank()) {
                run.add(letter);
                continue;
            }
            boolean first = run.stream().allMatch(PdfLetter::isBlank);
            // A gap without a space, on a page that has some, lies between two cells.
            boolean unsaid = spaced && !run.isEmpty() && !run.getLast().isBlank();
            double least = unsaid ? UNSAID_GAP : WIDE_GAP;
            boolean wide = letter.left() - right > least * letter.size() && !isMarker(run);
            if (!first && (wide || isWalled(right, letter))) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            run.add(letter);
            right = letter.right();
        }
        runs.add(List.copyOf(run));
        return runs;
    }

    private static boolean isMarker(List<PdfLetter> run) {
        return run.size() <= LONGEST_RAISED
                && Marker.of(PdfSpaces.text(run).strip() + " x").isPresent();
    }

    private boolean isWalled(double right, PdfLetter letter) {
        double height = letter.y() - 0.3 * letter.size();
        return walls
                .subMap(Math.min(right, letter.left()) - 1, true, Math.max(right, letter.left()) + 1, true)
                .values()
                .stream()
                .flatMap(List::stream)
                .anyMatch(wall -> wall.top() < height && wall.bottom() > height);
    }

    /** Small figures that hang on a line above or below its baseline become part of it. */
    private static List<PdfSegment> withRaised(List<List<PdfLetter>> runs) {
        List<PdfSegment> segments = runs.stream().map(PdfSegment::of).toList();
        Map<Integer, List<PdfLetter>> added = new TreeMap<>();
        var gone = new ArrayList<Integer>();
        for (int i = 0; i < segments.size(); i++) {
            TimeLimit.check();
            PdfSegment small = segments.get(i);
            if (small.text().length() > LONGEST_RAISED) {
                continue;
            }
            int line = lineOf(segments, i);
            if (line >= 0) {
                int way = segments.get(line).y() > small.y() ? 1 : -1;
                runs.get(i)
                        .forEach(letter -> added.computeIfAbsent(line, _ -> new ArrayList<>())
                                .add(letter.raised(way)));
                gone.add(i);
            }
        }
        var all = new ArrayList<PdfSegment>();
        int next = 0;
        for (int i = 0; i < segments.size(); i++) {
            if (next < gone.size() && gone.get(next) == i) {
                next++;
            } else {
                all.add(added.containsKey(i) ? with(runs.get(i), added.get(i)) : segments.get(i));
            }
        }
        return all;
    }

    private static PdfSegment with(List<PdfLetter> run, List<PdfLetter> raised) {
        var all = new ArrayList<>(run);
        all.addAll(raised);
        return PdfSegment.of(all);
    }

    private static final int NEARBY = 40;

    private static int lineOf(List<PdfSegment> segments, int small) {
        for (int away = 1; away <= NEARBY; away++) {
            if (small + away < segments.size() && hangsOn(segments.get(small), segments.get(small + away))) {
                return small + away;
            }
            if (small - away >= 0 && hangsOn(segments.get(small), segments.get(small - away))) {
                return small - away;
            }
        }
        return -1;
    }

    private static boolean hangsOn(PdfSegment small, PdfSegment line) {
        double em = line.size();
        double above = line.y() - small.y();
        boolean figures = small.text().chars().allMatch(letter -> Character.isDigit(letter) || letter == ',');
        boolean smaller = small.size() < SMALLER * em || figures && small.size() <= em && Math.abs(above) > 0.2 * em;
        boolean near = small.left() > line.left() - BESIDE * em - (small.right() - small.left())
                && small.left() < line.right() + BESIDE * em;
        return smaller && near && (above > 0.1 * em && above < 0.65 * em || above < -0.05 * em && above > -0.35 * em);
    }
}
