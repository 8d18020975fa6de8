package fr.lignealigne.plan.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes away what belongs to the page and not to the text: running headers and footers, and page numbers. */
final class Furniture {

    /** How many lines at the top and at the bottom of a page may be furniture. */
    private static final int DEPTH = 3;

    private static final int FEWEST_PAGES = 3;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)^[-–—|\\[( ]*(?:p(?:age|\\.)? ?)?\\d{1,4}(?: ?(?:/|sur|of) ?\\d{1,4})?[-–—|\\]) ]*$");

    private static final Pattern SAID_PAGE_NUMBER =
            Pattern.compile("(?i)^[-–—|\\[( ]*page ?\\d{1,4}(?: ?(?:/|sur|of) ?\\d{1,4})?[-–—|\\]) ]*$");

    private Furniture() {}

    static List<TextLine> removed(List<TextLine> lines) {
        Map<Integer, List<Integer>> pages = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            pages.computeIfAbsent(lines.get(i).page(), _ -> new ArrayList<>()).add(i);
        }
        Map<String, Integer> seen = new HashMap<>();
        pages.values()
                .forEach(page -> edge(page).stream()
                        .map(i -> shape(lines.get(i).text()))
                        .distinct()
                        .forEach(shape -> seen.merge(shape, 1, Integer::sum)));
        // On two pages only what both bear; on more, chapters may change the header.
        int enough = pages.size() == 2 ? 2 : Math.max(FEWEST_PAGES, pages.size() / 3);
        Set<Integer> gone = new HashSet<>();
        for (List<Integer> page : pages.values()) {
            TimeLimit.check();
            for (int i : edge(page)) {
                String text = lines.get(i).text();
                boolean repeated = seen.getOrDefault(shape(text), 0) >= enough;
                boolean number = pages.size() > 1 && PAGE_NUMBER.matcher(text).matches();
                if (repeated || number) {
                    gone.add(i);
                }
            }
        }
        var kept = new ArrayList<TextLine>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (!gone.contains(i)
                    && !SAID_PAGE_NUMBER.matcher(lines.get(i).text()).matches()) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    /** The first and last lines of a page. A page of few lines is nearly all edge, which repetition makes up for. */
    private static List<Integer> edge(List<Integer> page) {
        return page.size() <= 2 * DEPTH
                ? page
                : Stream.concat(
                                page.subList(0, DEPTH).stream(),
                                page.subList(page.size() - DEPTH, page.size()).stream())
                        .toList();
    }

    /** Two footers that differ by their page number are one. */
    private static String shape(String text) {
        return text.replaceAll("\\d+", "#");
    }
}
