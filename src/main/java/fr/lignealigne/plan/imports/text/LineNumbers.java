package fr.lignealigne.plan.imports.text;

import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that a working draft bears in its margin, each line's or every fifth line's.
 *
 * <p>A list counts too; what tells the margin is that its numbers go on where a sentence does.
 *
 * @param lines the raw lines without such numbers
 * @param numbers the numbers, by the index of their line
 */
record LineNumbers(List<String> lines, SortedMap<Integer, String> numbers) {

    private static final Pattern NUMBERED =
            Pattern.compile("^(\\f?[ \\t\u00a0]*)(\\d{1,5})(?:([ \\t\u00a0]+)(\\S.*)?)?$", Pattern.DOTALL);

    private static final int FEWEST = 5;

    /** Heads and feet of the pages bear none. */
    private static final double NEARLY_ALL = 0.6;

    /** A line that a sentence may run on from. */
    private static final int WIDE = 40;

    private static final int FEWEST_STEPS = 3;
    private static final int STEP = 5;

    static LineNumbers of(List<String> raw) {
        SortedMap<Integer, String> numbers = counted(raw, 1);
        if (numbers.isEmpty()) {
            numbers = counted(raw, STEP);
        }
        if (numbers.isEmpty()) {
            return new LineNumbers(raw, numbers);
        }
        int margin = Integer.MAX_VALUE;
        for (int i : numbers.keySet()) {
            Matcher number = matched(raw.get(i));
            margin = number.start(4) < 0 ? margin : Math.min(margin, number.start(4));
        }
        var lines = new ArrayList<String>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            String line = raw.get(i);
            int begin = numbers.containsKey(i) ? Math.max(0, matched(line).start(4)) : 0;
            if (numbers.containsKey(i)) {
                String page = line.startsWith("\f") ? "\f" : "";
                lines.add(begin == 0 ? page : page + " ".repeat(begin - margin) + line.substring(begin));
            } else {
                lines.add(line.substring(Math.min(indent(line), margin)));
            }
        }
        return new LineNumbers(lines, numbers);
    }

    private static Matcher matched(String line) {
        Matcher number = NUMBERED.matcher(line);
        if (!number.matches()) {
            throw new IllegalArgumentException("No number in the margin.");
        }
        return number;
    }

    /** The numbers that nearly all lines bear that should, one after the other; each page may begin anew. */
    private static SortedMap<Integer, String> counted(List<String> raw, int step) {
        var numbers = new TreeMap<Integer, String>();
        int expected = step;
        int words = 0;
        boolean goesOn = false;
        int above = 0;
        for (int i = 0; i < raw.size(); i++) {
            TimeLimit.check();
            words += raw.get(i).isBlank() ? 0 : 1;
            Matcher number = NUMBERED.matcher(raw.get(i));
            if (!number.matches()) {
                continue;
            }
            int value = Integer.parseInt(number.group(2));
            boolean extract = numbers.isEmpty() && step == 1;
            if (value == expected || value == step || extract) {
                numbers.put(i, number.group(2));
                expected = value + step;
                String rest = number.group(4);
                goesOn |= rest == null || above > WIDE && Character.isLowerCase(rest.codePointAt(0));
                above = rest == null ? 0 : rest.length();
            }
        }
        boolean told = step == 1
                ? numbers.size() >= FEWEST && numbers.size() >= NEARLY_ALL * words && goesOn
                : numbers.size() >= FEWEST_STEPS
                        && Math.abs(words - numbers.size() * STEP) <= Math.max(STEP, words / STEP);
        return told ? numbers : new TreeMap<>();
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }
}
