package fr.lignealigne.plan.imports.lines;

import fr.lignealigne.plan.imports.reading.SectionWord;
import fr.lignealigne.plan.imports.reading.SheetLabel;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what belongs to the page and not to the text: running heads and feet, and page numbers.
 *
 * <p>A running head is the same on several pages, but for a page number that counts up with them, and nothing but others
 * stands between it and the edge. A measure on each page looks alike, so that sections, the fields of sheets and lone
 * words with a number are never furniture.
 */
public final class Furniture {

    /** How many lines at the top and at the bottom of a page may be furniture. */
    private static final int DEPTH = 3;

    private static final int FEWEST_PAGES = 3;
    private static final int LONGEST = 200;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)^[-–—|\\[( ]*(?:p(?:age|\\.)? ?)?\\d{1,4}(?: ?(?:/|sur|of) ?\\d{1,4})?[-–—|\\]) ]*$");

    private static final Pattern SAID_PAGE_NUMBER =
            Pattern.compile("(?i)^[-–—|\\[( ]*page ?\\d{1,4}(?: ?(?:/|sur|of) ?\\d{1,4})?[-–—|\\]) ]*$");

    /** Where a head shows its page: at either end, alone or with the number of all pages. */
    private static final Pattern SHOWN_PAGE =
            Pattern.compile("(?i)^(?:(?:p(?:age|\\.)? ?)?(?<first>\\d{1,4})\\b(?![.,)°]) *(?<after>\\D.*)"
                    + "|(?<before>.*?[^\\d°º.,/-])(?<last>\\d{1,4})(?: ?(?:/|sur|of) ?\\d{1,4})?[-–—|\\]) ]*)$");

    /** One word with what it says, as in a sheet; a version or a page is said of the whole. */
    private static final Pattern FIELD =
            Pattern.compile("^(?!(?i:version|page|source|document)\\b)\\p{Lu}\\p{L}+[ \u00a0\u202f]?: ");

    private static final Pattern LONE_WORD = Pattern.compile("(?i)^(?!p(?:age)?\\b)[\\p{L}’'-]+ *(?:n ?[°º]?)? *$");

    private final List<TextLine> lines;
    private final Collection<List<Integer>> pages;
    private final Map<String, Set<Integer>> seen = new HashMap<>();
    private final int enough;

    private Furniture(List<TextLine> lines) {
        this.lines = lines;
        Map<Integer, List<Integer>> byPage = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            byPage.computeIfAbsent(lines.get(i).page(), _ -> new ArrayList<>()).add(i);
        }
        this.pages = byPage.values();
        for (List<Integer> page : pages) {
            for (int i : edge(page)) {
                for (String look : List.of(lines.get(i).text(), shape(lines.get(i)))) {
                    seen.computeIfAbsent(look, _ -> new HashSet<>())
                            .add(lines.get(i).page());
                }
            }
        }
        // On two pages only what both bear; on more, chapters may change the header.
        this.enough = pages.size() == 2 ? 2 : Math.max(FEWEST_PAGES, pages.size() / 3);
    }

    /** The places of the lines that belong to the page. */
    public static Set<Integer> places(List<TextLine> lines) {
        return new Furniture(lines).find();
    }

    private Set<Integer> find() {
        Set<Integer> found = new HashSet<>();
        for (List<Integer> page : pages) {
            TimeLimit.check();
            int depth = page.size() <= 2 * DEPTH ? page.size() : DEPTH;
            for (int i = 0; i < depth && isFurniture(page.get(i)); i++) {
                found.add(page.get(i));
            }
            for (int i = 1; i <= depth && isFurniture(page.get(page.size() - i)); i++) {
                found.add(page.get(page.size() - i));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (SAID_PAGE_NUMBER.matcher(lines.get(i).text()).matches()) {
                found.add(i);
            }
        }
        return found;
    }

    private boolean isFurniture(int i) {
        String text = lines.get(i).text();
        boolean number = pages.size() > 1 && PAGE_NUMBER.matcher(text).matches();
        return number || (isRepeated(text) || isRepeated(shape(lines.get(i)))) && !isText(text);
    }

    private boolean isRepeated(String look) {
        return seen.getOrDefault(look, Set.of()).size() >= enough;
    }

    /** What stands on every page of a plan with one measure a page, and is its text. */
    private static boolean isText(String text) {
        return SheetLabel.in(text).isPresent()
                || text.endsWith(":")
                || FIELD.matcher(text).find();
    }

    /** The first and last lines of a page. A page of few lines is nearly all edge, which repetition makes up for. */
    private static List<Integer> edge(List<Integer> page) {
        if (page.size() <= 2 * DEPTH) {
            return page;
        }
        var edge = new ArrayList<>(page.subList(0, DEPTH));
        edge.addAll(page.subList(page.size() - DEPTH, page.size()));
        return edge;
    }

    /** What the heads of several pages have in common: their words, and how far their number is from the page's. */
    private static String shape(TextLine line) {
        if (line.text().length() > LONGEST) {
            return line.text();
        }
        Matcher shown = SHOWN_PAGE.matcher(line.text());
        if (!shown.matches() || SectionWord.of(line.text()).isPresent()) {
            return line.text();
        }
        boolean first = shown.group("first") != null;
        String words = first ? shown.group("after") : shown.group("before");
        if (LONE_WORD.matcher(words).matches() || SheetLabel.in(words).isPresent() || words.matches(".*: *$")) {
            return line.text();
        }
        int number = Integer.parseInt(first ? shown.group("first") : shown.group("last"));
        return words + "#" + (number - line.page());
    }
}
