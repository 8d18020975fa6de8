package fr.lignealigne.plan.imports.lines;

import fr.lignealigne.plan.imports.reading.Marker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a line goes on from the one above, from how full that one is, how it ends, and the space between.
 *
 * <p>The space between two lines of one paragraph is learnt nearby from lines that can only be continuations: some
 * extractions put an empty line after every line, some only on certain pages.
 */
final class Breaks {

    private static final int NEARBY_SAMPLES = 9;
    private static final int NEARBY_LINES = 5;

    /** Space, in lines, that is no longer the jitter of a page. */
    private static final double SPACE = 0.3;

    /** No text is set wider, in lines, where nothing tells how wide it is set. */
    private static final double MOST_USUAL = 2;

    /** Space that even an unfinished sentence does not cross. */
    private static final double WIDE_SPACE = 2.5;

    /** How full a line must be: measures are estimates, and a ragged edge is ragged. */
    private static final double FULL = 0.985;

    /** No page holds so many ems side by side. */
    private static final double WIDEST_PAGE = 80;

    private static final double SOME = 0.3;
    private static final double FEW = 0.5;

    /** Within this of it, a line may be full. */
    private static final double BREADTH = 0.015;

    /** Words in bold are wider than they measure; only a much shorter line is a heading above what follows. */
    private static final double NEARLY_FULL = 0.85;

    /** A text cut into lines by its page has sentences end with a line now and then only. */
    private static final double ENDED = 0.8;

    /** No sentence, and no heading, ends with one of these. */
    private static final Pattern OPEN_END = Pattern.compile(
            "(?iu)(?:,|(?:^|[ ’'])(?:à|au|aux|avec|chez|dans|de|des|du|en|et|la|le|les|ou|par|pour|que|qui|sans|sous|sur|un|une|vers))$");

    private final List<TextLine> lines;
    private final List<Integer> samples = new ArrayList<>();
    private final double column;
    private final boolean emptyLinesPart;
    private final boolean linesAreParagraphs;
    private final double leastGap;

    Breaks(List<TextLine> lines) {
        this.lines = lines;
        this.leastGap = lines.stream().skip(1).mapToDouble(TextLine::gap).min().stream()
                .map(gap -> Math.min(gap, MOST_USUAL))
                .findFirst()
                .orElse(0);
        for (int i = 1; i < lines.size(); i++) {
            TextLine above = lines.get(i - 1);
            if (lines.get(i).startsLower()
                    && !above.endsSentence()
                    && above.page() == lines.get(i).page()
                    && Marker.of(lines.get(i).text()).isEmpty()) {
                samples.add(i);
            }
        }
        double[] edges = lines.stream()
                .filter(line -> line.heading() == 0)
                .mapToDouble(line -> line.left() + line.width())
                .sorted()
                .toArray();
        this.column = edges.length == 0 ? 0 : edges[(int) Math.ceil(0.97 * (edges.length - 1))];
        this.emptyLinesPart = emptyLinesPart();
        this.linesAreParagraphs = linesAreParagraphs(edges);
    }

    /** Whether no page cut the lines: the longest are longer than any page is wide, and few are as long. */
    private boolean linesAreParagraphs(double[] edges) {
        double em = lines.stream().mapToDouble(TextLine::em).max().orElse(1);
        long some = Arrays.stream(edges).filter(edge -> edge > SOME * column).count();
        long full =
                Arrays.stream(edges).filter(edge -> edge > NEARLY_FULL * column).count();
        return column > WIDEST_PAGE * em && full < FEW * some;
    }

    /** Whether what stands between empty lines are paragraphs: their ends are those of sentences, however full they are. */
    private boolean emptyLinesPart() {
        int parted = 0;
        int ended = 0;
        for (int i = 1; i < lines.size(); i++) {
            TextLine above = lines.get(i - 1);
            if (lines.get(i).gap() >= 1 && above.page() == lines.get(i).page() && isNearlyFull(i - 1)) {
                parted++;
                ended += above.endsSentence() && !lines.get(i).startsLower() ? 1 : 0;
            }
        }
        return parted > 0 && ended >= ENDED * parted;
    }

    /** Whether a line ends as no sentence and no title does. */
    boolean isOpen(int i) {
        return OPEN_END.matcher(lines.get(i).text()).find();
    }

    boolean goesOn(int i, boolean inList) {
        if (linesAreParagraphs) {
            return false;
        }
        TextLine above = lines.get(i - 1);
        TextLine line = lines.get(i);
        double space = space(i);
        if (line.startsLower() && !above.endsSentence()) {
            return space < WIDE_SPACE;
        }
        boolean shifted = Math.abs(line.left() - above.left()) > 0.8 * line.em();
        if (space > SPACE || shifted && !inList) {
            return false;
        }
        boolean outdented = line.left() < above.left() - 0.8 * line.em();
        if (outdented) {
            return false;
        }
        if (!above.endsSentence() && !inList && (OPEN_END.matcher(above.text()).find() || isNearlyFull(i - 1))) {
            return true;
        }
        boolean announces = above.text().endsWith(":") || above.text().endsWith(";");
        if (announces && !line.startsLower()) {
            return false;
        }
        return isFull(i - 1, inList);
    }

    /** Whether the page, not the author, ended that line: the next word would not have fitted. */
    boolean isFull(int i, boolean inList) {
        TextLine line = lines.get(i);
        double room = inList ? Math.min(column, columnNear(i)) : column;
        return i + 1 < lines.size()
                && !linesAreParagraphs
                && line.left() + line.width() + lines.get(i + 1).firstWord() > FULL * room;
    }

    /** Whether both readings are right: a sentence ends with a full line, and the next one follows as lines do. */
    boolean isGuess(int i, boolean inList) {
        TextLine above = lines.get(i - 1);
        TextLine line = lines.get(i);
        boolean shifted = Math.abs(line.left() - above.left()) > 0.8 * line.em();
        if (linesAreParagraphs || !above.endsSentence() || line.startsLower() || shifted || space(i) > SPACE) {
            return false;
        }
        double room = inList ? Math.min(column, columnNear(i - 1)) : column;
        double taken = (above.left() + above.width() + line.firstWord()) / room;
        return taken > FULL - BREADTH;
    }

    private boolean isNearlyFull(int i) {
        TextLine line = lines.get(i);
        return line.left() + line.width() > NEARLY_FULL * column;
    }

    /** The space above a line, beyond what separates the lines of one paragraph there. */
    double space(int i) {
        if (lines.get(i).page() != lines.get(i - 1).page()) {
            return 0;
        }
        double gap = lines.get(i).gap();
        return emptyLinesPart && gap >= 1 ? gap : gap - usualGap(i);
    }

    private double usualGap(int i) {
        if (samples.isEmpty()) {
            return leastGap;
        }
        int at = Collections.binarySearch(samples, i);
        int near = at >= 0 ? at : -at - 1;
        int from = Math.clamp(near - NEARBY_SAMPLES / 2, 0, Math.max(0, samples.size() - NEARBY_SAMPLES));
        int to = Math.min(samples.size(), from + NEARBY_SAMPLES);
        double[] gaps = samples.subList(from, to).stream()
                .mapToDouble(sample -> lines.get(sample).gap())
                .sorted()
                .toArray();
        return gaps[gaps.length / 2];
    }

    /** A list may be set narrower than the text, and its indentation lost. */
    private double columnNear(int i) {
        return lines.subList(Math.max(0, i - NEARBY_LINES), Math.min(lines.size(), i + NEARBY_LINES + 1)).stream()
                .mapToDouble(line -> line.left() + line.width())
                .max()
                .orElse(column);
    }
}
