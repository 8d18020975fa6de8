package fr.lignealigne.plan.imports.odt;

import fr.lignealigne.plan.imports.reading.Marker;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The markers of the lists of an OpenDocument text, from its list styles, with the numbers that run on. */
final class OdtLists {

    /** The numbers of headings are a list of their own. */
    static final String OUTLINE = "\0outline";

    private static final int LEVELS = 10;

    private final Map<String, OdtLevel> levels = new HashMap<>();
    private final Map<String, Run> byId = new HashMap<>();
    private final Map<String, Run> byStyle = new HashMap<>();

    /** A list as it runs on: the last number of each level. */
    static final class Run {

        private static final int NONE = Integer.MIN_VALUE;

        private final int[] numbers = new int[LEVELS];

        Run() {
            Arrays.fill(numbers, NONE);
        }

        /** The next item of this level, and of those inside it, is the first again. */
        void restart(int nesting) {
            Arrays.fill(numbers, Math.min(nesting, LEVELS - 1), LEVELS, NONE);
        }

        void startAt(int nesting, int number) {
            numbers[Math.min(nesting, LEVELS - 1)] = number - 1;
        }

        private void next(int nesting, int first) {
            int level = Math.min(nesting, LEVELS - 1);
            numbers[level] = numbers[level] == NONE ? first : numbers[level] + 1;
            Arrays.fill(numbers, level + 1, LEVELS, NONE);
        }

        private int number(int nesting, int first) {
            int level = Math.min(nesting, LEVELS - 1);
            return numbers[level] == NONE ? first : numbers[level];
        }
    }

    OdtLists(Document look, Document content) {
        for (Document part : List.of(content, look)) {
            for (Element style : part.getElementsByTag("text:list-style")) {
                addLevels(style.attr("style:name"), style);
            }
            for (Element style : part.getElementsByTag("text:outline-style")) {
                addLevels(style.attr("style:name"), style);
                addLevels(OUTLINE, style);
            }
        }
    }

    private void addLevels(String name, Element style) {
        for (Element level : style.children()) {
            levels.putIfAbsent(key(name, level.attr("text:level")), new OdtLevel(level));
        }
    }

    /** The run that a list of this style opens or goes on with. */
    Run open(Element list, String style) {
        @Nullable
        Run goesOn = list.hasAttr("text:continue-list")
                ? byId.get(list.attr("text:continue-list"))
                : list.attr("text:continue-numbering").equals("true") ? byStyle.get(style) : null;
        Run run = goesOn == null ? new Run() : goesOn;
        byStyle.put(style, run);
        if (list.hasAttr("xml:id")) {
            byId.put(list.attr("xml:id"), run);
        }
        return run;
    }

    /** The run of paragraphs and headings that their style numbers, without a list around them. */
    Run ofStyle(String style) {
        return byStyle.computeIfAbsent(style, _ -> new Run());
    }

    Run ofId(String id) {
        return byId.computeIfAbsent(id, _ -> new Run());
    }

    /** The marker of the next item; empty where its style shows none. */
    String next(Run run, String style, int nesting) {
        @Nullable OdtLevel level = level(style, nesting);
        run.next(nesting, level == null ? 1 : level.start());
        if (level == null) {
            return style.equals(OUTLINE) ? "" : Marker.DISC;
        }
        if (level.isBullet()) {
            return level.bullet();
        }
        return (level.template().isEmpty() ? composed(run, style, level, nesting) : filled(run, style, level)).strip();
    }

    boolean hasBullet(String style, int nesting) {
        @Nullable OdtLevel level = level(style, nesting);
        return level == null || level.isBullet();
    }

    private String composed(Run run, String style, OdtLevel level, int nesting) {
        var figures = new StringBuilder();
        for (int outer = Math.max(0, nesting - level.shownLevels() + 1); outer <= nesting; outer++) {
            String figure = figure(run, style, outer);
            figures.append(figures.isEmpty() || figure.isEmpty() ? "" : ".").append(figure);
        }
        return level.prefix() + figures + level.suffix();
    }

    private String filled(Run run, String style, OdtLevel level) {
        String marker = level.template();
        for (int outer = 0; outer < LEVELS; outer++) {
            String place = "%" + (outer + 1) + "%";
            if (marker.contains(place)) {
                marker = marker.replace(place, figure(run, style, outer));
            }
        }
        return marker;
    }

    private String figure(Run run, String style, int nesting) {
        @Nullable OdtLevel level = level(style, nesting);
        return level == null || level.isBullet() ? "" : level.figure(run.number(nesting, level.start()));
    }

    private @Nullable OdtLevel level(String style, int nesting) {
        return levels.get(key(style, Integer.toString(nesting + 1)));
    }

    private static String key(String style, String level) {
        return style + "/" + level;
    }

    static int number(String figures, int otherwise) {
        return figures.matches("\\d{1,6}") ? Integer.parseInt(figures) : otherwise;
    }
}
