package fr.lignealigne.plan.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The markers of the lists of an OpenDocument text, from its list styles, with the numbers that run on. */
final class OdtLists {

    private final Map<String, Element> levels = new HashMap<>();
    private final Map<String, Integer> next = new HashMap<>();

    OdtLists(Document content) {
        for (Element style : content.getElementsByTag("text:list-style")) {
            for (Element level : style.children()) {
                levels.put(key(style.attr("style:name"), level.attr("text:level")), level);
            }
        }
    }

    /** The number of the first item of a list. */
    int start(Element list, String style, int nesting) {
        boolean goesOn = list.attr("text:continue-numbering").equals("true") || list.hasAttr("text:continue-list");
        @Nullable Element level = level(style, nesting);
        String start = level == null ? "" : level.attr("text:start-value");
        int first = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
        return goesOn ? next.getOrDefault(style + nesting, first) : first;
    }

    void end(Element list, String style, int nesting, int number) {
        next.put(style + nesting, number);
    }

    String marker(String style, int nesting, int number) {
        @Nullable Element level = level(style, nesting);
        if (level == null) {
            return Marker.DISC;
        }
        if (!level.tagName().equals("text:list-level-style-number")) {
            return Marker.bullet(level.attr("text:bullet-char"));
        }
        String format = level.attr("style:num-format");
        String shown = switch (format) {
            case "a" -> Character.toString('a' + (number - 1) % 26);
            case "A" -> Character.toString('A' + (number - 1) % 26);
            case "i" -> Roman.of(number).toLowerCase(Locale.ROOT);
            case "I" -> Roman.of(number);
            case "" -> "";
            default -> Integer.toString(number);
        };
        return level.attr("style:num-prefix") + shown + level.attr("style:num-suffix");
    }

    private @Nullable Element level(String style, int nesting) {
        return levels.get(key(style, Integer.toString(nesting + 1)));
    }

    private static String key(String style, String level) {
        return style + "/" + level;
    }
}
