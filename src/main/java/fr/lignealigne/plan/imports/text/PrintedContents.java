package fr.lignealigne.plan.imports.text;

import fr.lignealigne.plan.imports.lines.TextLine;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a printed table of contents: entries whose page numbers grow, and whose headings come again below.
 *
 * <p>Dots alone do not tell: a budget may be set with them.
 */
final class PrintedContents {

    private static final Pattern TITLE =
            Pattern.compile("(?iu)^(?:sommaire|table des mati[eè]res|contenu|plan du document)(?: ?:| \\d{1,3})?$");

    private static final Pattern ENTRY = Pattern.compile(
            "^(?<words>.*?[\\p{L}\\p{N})»”?!’])(?<leader>[ .…·_\u00a0]*)[ .…·_\u00a0](?<page>\\d{1,4})$");

    private static final Pattern LEADER = Pattern.compile("[….·_]{2}|[….·_](?: [….·_])+|…");

    /** An entry may run over this many lines. */
    private static final int LONGEST_ENTRY = 3;

    private static final int LONGEST_LINE = 300;

    private record Run(int end, boolean isContents) {}

    private final List<TextLine> lines;

    /** Where words stand first and last, as a line of their own. */
    private final Map<String, Integer> first = new HashMap<>();

    private final Map<String, Integer> last = new HashMap<>();

    private PrintedContents(List<TextLine> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            last.put(key(lines.get(i).text()), i);
            first.putIfAbsent(key(lines.get(i).text()), i);
        }
    }

    /** The places of the lines that are contents. */
    static Set<Integer> places(List<TextLine> lines) {
        return new PrintedContents(lines).find();
    }

    private Set<Integer> find() {
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < lines.size(); ) {
            TimeLimit.check();
            boolean titled = TITLE.matcher(lines.get(i).text()).matches();
            Run run = run(titled ? i + 1 : i, titled);
            for (int k = i; k < run.end() && run.isContents(); k++) {
                found.add(k);
            }
            i = Math.max(titled && !run.isContents() ? i + 1 : run.end(), i + 1);
        }
        return found;
    }

    /** The entries that follow each other from here, and whether they are contents. */
    private Run run(int start, boolean titled) {
        int page = 0;
        int end = start;
        int leaders = 0;
        var entries = new ArrayList<String>();
        for (int i = start; i < lines.size(); ) {
            TimeLimit.check();
            int lastLine = entryEnd(i, page);
            if (lastLine < 0) {
                if (!titled || !comesAgain(lines.get(i).text(), i + 1)) {
                    break;
                }
                entries.add(lines.get(i).text());
                end = ++i;
                continue;
            }
            Matcher entry = entry(lastLine);
            if (entry.matches()) {
                page = Integer.parseInt(entry.group("page"));
                leaders += LEADER.matcher(entry.group("leader")).find() ? 1 : 0;
                entries.add(joined(i, lastLine - 1) + entry.group("words"));
            }
            end = i = lastLine + 1;
        }
        int after = end;
        long again = entries.stream().filter(entry -> comesAgain(entry, after)).count();
        // A table of contents may also stand behind the text.
        long before = entries.stream()
                .filter(entry -> first.getOrDefault(key(entry), start) < start)
                .count();
        boolean told = titled
                ? again >= 1 || leaders >= 2 || before >= 2
                : entries.size() >= 2 && again >= 2 && 2 * again >= entries.size();
        return new Run(end, told);
    }

    /** The line that ends the entry beginning here with a page number at least as high; below 0 when there is none. */
    private int entryEnd(int start, int page) {
        for (int i = start; i < Math.min(lines.size(), start + LONGEST_ENTRY); i++) {
            Matcher entry = entry(i);
            boolean leader =
                    entry.matches() && LEADER.matcher(entry.group("leader")).find();
            if (entry.matches() && Integer.parseInt(entry.group("page")) >= page) {
                return i == start || leader ? i : -1;
            }
            boolean runsOn = i + 1 < lines.size()
                    && (lines.get(i + 1).startsLower()
                            || comesAgain(lines.get(i).text(), i + 1));
            if (lines.get(i).endsSentence() || !runsOn) {
                return -1;
            }
        }
        return -1;
    }

    private Matcher entry(int i) {
        String text = lines.get(i).text();
        return ENTRY.matcher(text.length() > LONGEST_LINE ? "" : text);
    }

    private String joined(int from, int to) {
        var words = new StringBuilder();
        for (int i = from; i <= to; i++) {
            words.append(lines.get(i).text()).append(' ');
        }
        return words.toString();
    }

    private boolean comesAgain(String words, int from) {
        return last.getOrDefault(key(words), -1) >= from;
    }

    /** Letters and figures alone: capitals, dots and spaces differ between a heading and its entry. */
    private static String key(String text) {
        return text.toLowerCase(Locale.FRENCH).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
