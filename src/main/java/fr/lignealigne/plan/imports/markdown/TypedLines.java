package fr.lignealigne.plan.imports.markdown;

import fr.lignealigne.plan.imports.reading.Marker;
import fr.lignealigne.plan.imports.reading.Nesting;
import fr.lignealigne.plan.imports.reading.Roman;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** The lists that are typed line by line where Markdown knows none: "a)", "1°", "–", "i." below another. */
final class TypedLines {

    private static final Pattern ESCAPED = Pattern.compile("\\S{0,6}\\\\");

    /** Small letters and Roman numerals, which alone may also be "p. 12". */
    private static final Pattern DOTTED =
            Pattern.compile("^([ivx]{1,5}|[a-z])([.)])[ \u00a0]+(\\S.*)$", Pattern.DOTALL);

    private static final Pattern ENDED = Pattern.compile("[.:;,!?…]$");

    private static final double SPACE = 0.5;

    private final Nesting nesting = new Nesting();

    /** How broad the kind of the last item was, and how far it stood in. */
    private int rank;

    private int indent;

    /** The kind of the item that is open. */
    private String open = "";

    /** A line as it was typed: its words, how far it stands in, and whether its first sign is escaped. */
    record Typed(String text, int indent, boolean escaped) {}

    /** What opens an item in this line, where one does and the lines around it agree. */
    Optional<Marker> opening(List<Typed> lines, int i) {
        Typed line = lines.get(i);
        if (line.escaped()) {
            return Optional.empty();
        }
        Optional<Marker> marker =
                Marker.of(line.text()).filter(nesting::continues).or(() -> dotted(lines, i));
        boolean free = i == 0 || ENDED.matcher(lines.get(i - 1).text().strip()).find();
        return marker.filter(found -> (free || found.family().equals(open)) && nesting.continues(found));
    }

    /** The depth of the item; a list of a broader kind is not inside the narrower one above it. */
    int enter(Marker marker, Typed line) {
        if (marker.ordinal() == 1 && rank(marker) < rank && line.indent() <= indent) {
            nesting.leave();
        }
        rank = rank(marker);
        open = marker.family();
        indent = line.indent();
        return nesting.enter(marker, SPACE * line.indent());
    }

    private static int rank(Marker marker) {
        String family = marker.family();
        return family.contains("1") ? 1 : family.contains("a") ? 2 : family.contains("i") ? 3 : 4;
    }

    void leave() {
        open = "";
        nesting.leave();
    }

    void restart() {
        open = "";
        nesting.restart();
    }

    /** A dotted letter is a marker when the next one of its kind stands below or above it. */
    private static Optional<Marker> dotted(List<Typed> lines, int i) {
        Matcher found = DOTTED.matcher(lines.get(i).text());
        if (!found.matches()) {
            return Optional.empty();
        }
        for (boolean roman : List.of(true, false)) {
            int here = ordinal(lines.get(i), roman);
            boolean counts = here > 0
                    && (i + 1 < lines.size() && ordinal(lines.get(i + 1), roman) == here + 1
                            || i > 0 && ordinal(lines.get(i - 1), roman) == here - 1 && here > 1);
            if (counts) {
                return Optional.of(new Marker(
                        found.group(1) + found.group(2), (roman ? "i" : "a") + found.group(2), here, found.group(3)));
            }
        }
        return Optional.empty();
    }

    private static int ordinal(Typed line, boolean roman) {
        Matcher found = DOTTED.matcher(line.text());
        if (!found.matches()) {
            return 0;
        }
        String letters = found.group(1);
        return roman ? Roman.valueOf(letters) : letters.length() == 1 ? letters.charAt(0) - 'a' + 1 : 0;
    }

    /** The lines of a paragraph as they stand in the source. */
    static List<Typed> of(Paragraph paragraph, List<MarkdownLine> lines, List<String> source) {
        List<SourceSpan> spans = paragraph.getSourceSpans();
        var typedLines = new ArrayList<Typed>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String raw = i < spans.size() ? source.get(spans.get(i).getLineIndex()) : "";
            int at = i < spans.size() ? Math.min(spans.get(i).getColumnIndex(), raw.length()) : 0;
            while (at < raw.length() && Character.isWhitespace(raw.charAt(at))) {
                at++;
            }
            typedLines.add(new Typed(
                    lines.get(i).text(),
                    at,
                    ESCAPED.matcher(raw).region(at, raw.length()).lookingAt()));
        }
        return typedLines;
    }
}
