package fr.lignealigne.plan.imports.text;

import fr.lignealigne.plan.imports.CleanText;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.lines.Furniture;
import fr.lignealigne.plan.imports.lines.TextLine;
import fr.lignealigne.plan.imports.lines.Widths;
import fr.lignealigne.plan.imports.reading.Marker;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Reads plain text, most often one taken out of a PDF: hard line breaks, lost bullets, page numbers in the way. */
public final class PlainTextReader {

    private static final double SPACE = 0.5;

    /** A page may end without a line of its own, and a line with a sign of its own. */
    private static final Pattern PAGE_END = Pattern.compile("(?<=[^\\n\\r\\f])\\f");

    private static final Pattern UNUSUAL_ENDS = Pattern.compile("[\u0085\u2028\u2029]");

    private PlainTextReader() {}

    public static Reading read(String text) {
        LineNumbers numbered = LineNumbers.of(UNUSUAL_ENDS
                .matcher(PAGE_END.matcher(text).replaceAll("\n\f"))
                .replaceAll("\n")
                .lines()
                .toList());
        SiftedLines lines = lines(numbered.lines(), numbered.numbers());
        lines = lines.without(Furniture.places(lines.lines()), Sort.PAGE_FURNITURE);
        lines = lines.without(PrintedContents.places(lines.lines()), Sort.CONTENTS);
        FootNotes notes = FootNotes.in(lines.lines());
        return notes.placed(notes.outOf(lines).reading());
    }

    private static SiftedLines lines(List<String> raw, SortedMap<Integer, String> numbers) {
        ToDoubleFunction<String> measure = measure(raw);
        boolean bulletsLost = bulletsLost(raw);
        var lines = new ArrayList<TextLine>();
        var margin = new StringJoiner(" ");
        var gone = new ArrayList<SiftedLines.Gone>();
        int page = 0;
        int blank = 0;
        for (int i = 0; i < raw.size(); i++) {
            TimeLimit.check();
            String line = raw.get(i);
            int turned = (int) line.chars().filter(c -> c == '\f').count();
            if (turned > 0 && margin.length() > 0) {
                gone.add(new SiftedLines.Gone(lines.size(), Sort.LINE_NUMBER, margin.toString()));
                margin = new StringJoiner(" ");
            }
            page += turned;
            if (numbers.containsKey(i)) {
                margin.add(numbers.get(i));
            }
            String words = CleanText.of(line);
            if (words.isEmpty()) {
                blank++;
                continue;
            }
            boolean bullet = bulletsLost && blank > 0 && isBarelyIndented(line);
            String shown = bullet && Marker.of(words).isEmpty() ? Marker.DISC + " " + words : words;
            lines.add(new TextLine(
                    page, bullet ? 0 : SPACE * indent(line), measure.applyAsDouble(words), 1, blank, 0, shown));
            blank = 0;
        }
        gone.add(new SiftedLines.Gone(lines.size(), Sort.LINE_NUMBER, margin.toString()));
        return new SiftedLines(lines, gone);
    }

    /**
     * A bullet of a symbol font often leaves nothing but the space that followed it. One line so indented is an accident
     * (the first of a page, say); several, each after an empty line, in a text set flush left, are a list.
     */
    private static boolean bulletsLost(List<String> raw) {
        long barely = 0;
        long flush = 0;
        for (int i = 1; i < raw.size(); i++) {
            boolean afterBlank = raw.get(i - 1).isBlank();
            barely += afterBlank && isBarelyIndented(raw.get(i)) ? 1 : 0;
            flush += !raw.get(i).isBlank() && indent(raw.get(i)) == 0 ? 1 : 0;
        }
        return barely >= 3 && flush > 3 * barely;
    }

    private static boolean isBarelyIndented(String line) {
        return !line.isBlank() && indent(line) == 1;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    /** Counted letters or estimated widths: whichever makes the full lines of this text more alike. */
    private static ToDoubleFunction<String> measure(List<String> raw) {
        List<String> full = raw.stream()
                .map(String::strip)
                .filter(line -> line.length() > 30)
                .toList();
        ToDoubleFunction<String> counted = line -> SPACE * line.length();
        return spread(full, counted) < spread(full, Widths::of) ? counted : Widths::of;
    }

    /** How far the upper half of the lines lies from its widest, as a share of it. */
    private static double spread(List<String> lines, ToDoubleFunction<String> measure) {
        double[] widths = lines.stream().mapToDouble(measure).sorted().toArray();
        if (widths.length < 4) {
            return 1;
        }
        double widest = widths[(int) (0.97 * (widths.length - 1))];
        return (widest - widths[widths.length / 2]) / widest;
    }
}
