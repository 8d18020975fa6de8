package fr.lignealigne.plan.imports.text;

import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.Raised;
import fr.lignealigne.plan.imports.lines.Hyphens;
import fr.lignealigne.plan.imports.lines.TextLine;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes at the foot of pages, where they are certain: lines that count on to the end of a page, each with its call
 * above ("formés1", "formés [1]", "formés¹").
 */
final class FootNotes {

    /** Stands before a call until its note is placed: a raised figure may also be an exponent. */
    private static final String CALL = "\u2063";

    private static final String RAISED = "[⁰¹²³⁴-⁹]{1,3}";

    private static final Pattern OPENING = Pattern.compile(
            "^(?<number>\\[\\d{1,3}]|\\(\\d{1,3}\\)|\\d{1,3}[.)]?|" + RAISED + ")[ \u00a0]+(?<words>[\\p{L}«“].*)$");

    /** What bears a figure of its own: square metres, carbon dioxide. */
    private static final String NO_WORD = "\\b[kcdm]m|\\bCO|\\bPM";

    /** A table of a page full of figures would otherwise be tried from each of its lines. */
    private static final int MOST_TRIES = 50;

    /** In lines; past this it is no note but the text going on. */
    private static final int LONGEST = 20;

    private record Note(String number, String words) {}

    private final List<TextLine> lines;
    private final Hyphens hyphens;
    private final Set<Integer> taken = new HashSet<>();
    private final List<Note> notes = new ArrayList<>();

    private FootNotes(List<TextLine> lines) {
        this.lines = new ArrayList<>(lines);
        this.hyphens = new Hyphens(lines);
    }

    static FootNotes in(List<TextLine> lines) {
        var found = new FootNotes(lines);
        for (int start = 0; start < lines.size(); ) {
            TimeLimit.check();
            int end = start;
            while (end < lines.size()
                    && lines.get(end).page() == lines.get(start).page()) {
                end++;
            }
            found.page(start, end);
            start = end;
        }
        return found;
    }

    /** The text with its calls raised and its notes taken out. */
    SiftedLines outOf(SiftedLines sifted) {
        return new SiftedLines(lines, sifted.gone()).taking(taken);
    }

    /** Puts each note behind the item that calls it. */
    Reading placed(Reading reading) {
        var placed = new Reading();
        Iterator<Note> next = notes.iterator();
        reading.inOrder(
                item -> {
                    placed.add(item.withText(item.text().replace(CALL, "")));
                    for (int calls = calls(item.text()); calls > 0 && next.hasNext(); calls--) {
                        Note note = next.next();
                        placed.add(ImportedItem.note(note.number(), note.words()));
                    }
                },
                placed::leaveOut);
        return placed;
    }

    private static int calls(String text) {
        return (int) text.chars().filter(letter -> letter == CALL.charAt(0)).count();
    }

    private void page(int start, int end) {
        int tries = 0;
        for (int i = start + 1; i < end && tries < MOST_TRIES; i++) {
            if (OPENING.matcher(lines.get(i).text()).matches()) {
                tries++;
                if (take(start, i, end)) {
                    return;
                }
            }
        }
    }

    /** Takes the notes that fill a page from this line on; false, and nothing changed, when they are not certain. */
    private boolean take(int start, int foot, int end) {
        var here = new ArrayList<Note>();
        String previous = "";
        int opened = foot;
        for (int i = foot; i < end; i++) {
            Matcher opening = OPENING.matcher(lines.get(i).text());
            boolean opens = opening.matches() && (previous.isEmpty() || isNext(previous, opening.group("number")));
            if (opens) {
                previous = opening.group("number");
                opened = i;
                here.add(new Note(Raised.above(figure(previous)), opening.group("words")));
            } else if (lines.get(i).gap() > lines.get(foot).gap()
                    || lines.get(i).gap() >= 1
                    || i - opened >= LONGEST) {
                return false;
            } else {
                Note last = here.removeLast();
                here.add(new Note(
                        last.number(), hyphens.join(last.words(), lines.get(i).text())));
            }
        }
        var called = new ArrayList<TextLine>(lines.subList(start, foot));
        int line = 0;
        int from = 0;
        String first = OPENING.matcher(lines.get(foot).text()).replaceFirst("${number}");
        for (Note note : here) {
            Pattern call = call(first, note.number());
            for (; line < called.size(); line++, from = 0) {
                TextLine text = called.get(line);
                Matcher found = call.matcher(text.text());
                if (found.find(from)) {
                    String raised = CALL + note.number();
                    String words = text.text();
                    called.set(
                            line,
                            text.saying(words.substring(0, found.start()) + raised + words.substring(found.end())));
                    from = found.start() + raised.length();
                    break;
                }
            }
            if (line == called.size()) {
                return false;
            }
        }
        for (int i = 0; i < called.size(); i++) {
            lines.set(start + i, called.get(i));
        }
        boolean ruled = foot > start && lines.get(foot - 1).text().matches("[_—–-]{3,}");
        for (int i = ruled ? foot - 1 : foot; i < end; i++) {
            taken.add(i);
        }
        notes.addAll(here);
        return true;
    }

    private static boolean isNext(String previous, String number) {
        return previous.charAt(0) == '[' == (number.charAt(0) == '[')
                && Integer.parseInt(figure(number)) == Integer.parseInt(figure(previous)) + 1;
    }

    /** A call in the form of the first note's own number. */
    private static Pattern call(String form, String raised) {
        String figure = figure(raised);
        return Pattern.compile(
                switch (form.charAt(0)) {
                    case '[' -> " ?\\[" + figure + "]";
                    case '(' -> " ?\\(" + figure + "\\)";
                    default ->
                        Character.isDigit(form.charAt(0)) && form.charAt(0) <= '9'
                                ? "(?<=\\p{L}{2}|[»”)])(?<!" + NO_WORD + ")" + figure + "(?![\\p{L}\\p{N}°])"
                                : "(?<!^)(?<![⁰¹²³⁴-⁹])" + raised + "(?![⁰¹²³⁴-⁹])";
                });
    }

    /** The number in ordinary figures, without what encloses it. */
    private static String figure(String number) {
        return Raised.onTheLine(number).replaceAll("[^0-9]", "");
    }
}
