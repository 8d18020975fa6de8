package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.reading.Marker;
import fr.lignealigne.plan.imports.reading.NumberFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the numbered paragraphs of a DOCX as Word does (ECMA-376, 17.9). */
final class DocxNumbers {

    private static final int LEVELS = 9;
    private static final int MOST_LINKS = 5;

    private final DocxStyles styles;
    private final Map<String, DocxElement> definitions = new HashMap<>();
    private final Map<String, DocxElement> byStyle = new HashMap<>();
    private final Map<String, DocxElement> lists = new HashMap<>();
    private final Map<DocxElement, int[]> counted = new HashMap<>();

    /** Lists begin anew once, where they are first used. */
    private final Set<String> begun = new HashSet<>();

    /** What stands before a paragraph. @param level from 0 */
    record Number(String shown, int level, boolean isBullet) {}

    DocxNumbers(@Nullable DocxElement part, DocxStyles styles) {
        this.styles = styles;
        for (DocxElement element : part == null ? List.<DocxElement>of() : part.children()) {
            if (element.name().equals("w:abstractNum")) {
                definitions.put(element.attribute("abstractNumId"), element);
                String style = element.value("w:styleLink");
                if (style != null) {
                    byStyle.put(style, element);
                }
            } else if (element.name().equals("w:num")) {
                lists.put(element.attribute("numId"), element);
            }
        }
    }

    /** Counts this paragraph, and gives what stands before it; null when it is in no list. */
    @Nullable
    Number next(@Nullable DocxElement paragraph) {
        DocxElement list = lists.get(listOf(paragraph));
        DocxElement definition = list == null ? null : definitionOf(list);
        if (list == null || definition == null) {
            return null;
        }
        int level = levelOf(paragraph, definition);
        DocxElement look = look(list, definition, level);
        if (look == null) {
            return null;
        }
        int[] counts = counted.computeIfAbsent(definition, _ -> {
            int[] none = new int[LEVELS];
            Arrays.fill(none, Integer.MIN_VALUE);
            return none;
        });
        count(counts, list, definition, level);
        boolean unseen = look.is("w:rPr", "w:vanish");
        return new Number(
                unseen ? "" : shown(counts, list, definition, level),
                level,
                format(look).equals("bullet"));
    }

    private void count(int[] counts, DocxElement list, DocxElement definition, int level) {
        DocxElement change = change(list, level);
        int again = change == null ? Integer.MIN_VALUE : change.number(Integer.MIN_VALUE, "w:startOverride");
        if (again != Integer.MIN_VALUE && begun.add(list.attribute("numId") + "/" + level)) {
            counts[level] = again;
        } else if (counts[level] == Integer.MIN_VALUE) {
            counts[level] = start(list, definition, level);
        } else {
            counts[level]++;
        }
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            DocxElement look = look(list, definition, deeper);
            if (look != null && level < look.number(deeper, "w:lvlRestart")) {
                counts[deeper] = Integer.MIN_VALUE;
            }
        }
    }

    private String shown(int[] counts, DocxElement list, DocxElement definition, int level) {
        DocxElement look = look(list, definition, level);
        String text = look == null ? null : look.value("w:lvlText");
        String format = format(look);
        if (format.equals("bullet")) {
            return Marker.bullet(text == null ? "" : text);
        }
        boolean legal = look != null && look.is("w:isLgl");
        var shown = new StringBuilder();
        for (int i = 0; text != null && i < text.length(); i++) {
            int part = i + 1 < text.length() && text.charAt(i) == '%' ? text.charAt(i + 1) - '1' : -1;
            if (part < 0 || part >= LEVELS) {
                shown.append(text.charAt(i));
                continue;
            }
            int number = counts[part] == Integer.MIN_VALUE ? start(list, definition, part) : counts[part];
            String inner = format(look(list, definition, part));
            shown.append(NumberFormat.of(number, legal && !inner.equals("none") ? "decimal" : inner));
            i++;
        }
        return shown.toString().strip();
    }

    private static String format(@Nullable DocxElement look) {
        String format = look == null ? null : look.value("w:numFmt");
        if (look != null && "custom".equals(format)) {
            DocxElement custom = look.at("w:numFmt");
            return custom == null ? "decimal" : custom.attribute("format");
        }
        return format == null ? "decimal" : format;
    }

    private int start(DocxElement list, DocxElement definition, int level) {
        DocxElement look = look(list, definition, level);
        return look == null ? 1 : look.number(0, "w:start");
    }

    private String listOf(@Nullable DocxElement paragraph) {
        String own = paragraph == null ? null : paragraph.value("w:numPr", "w:numId");
        for (DocxElement style : own == null ? styles.of(paragraph) : List.<DocxElement>of()) {
            String list = style.value("w:pPr", "w:numPr", "w:numId");
            if (list != null) {
                return list;
            }
        }
        return own == null ? "" : own;
    }

    /** The level a paragraph names, else the one that names its style, else the one its style names. */
    private int levelOf(@Nullable DocxElement paragraph, DocxElement definition) {
        String own = paragraph == null ? null : paragraph.value("w:numPr", "w:ilvl");
        if (own != null || paragraph != null && paragraph.at("w:numPr", "w:numId") != null) {
            return Math.clamp(paragraph == null ? 0 : paragraph.number(0, "w:numPr", "w:ilvl"), 0, LEVELS - 1);
        }
        for (DocxElement style : styles.of(paragraph)) {
            for (DocxElement level : definition.children()) {
                if (style.attribute("styleId").equals(level.value("w:pStyle"))) {
                    return ilvl(level);
                }
            }
            if (style.at("w:pPr", "w:numPr", "w:ilvl") != null) {
                return Math.clamp(style.number(0, "w:pPr", "w:numPr", "w:ilvl"), 0, LEVELS - 1);
            }
        }
        return 0;
    }

    /** The definition of a list, which may stand behind a style of lists. */
    private @Nullable DocxElement definitionOf(DocxElement list) {
        DocxElement definition = definitions.get(String.valueOf(list.value("w:abstractNumId")));
        for (int i = 0; i < MOST_LINKS && definition != null; i++) {
            String link = definition.value("w:numStyleLink");
            if (link == null) {
                return definition;
            }
            DocxElement linked = byStyle.get(link);
            for (DocxElement style : linked == null ? styles.chain(link) : List.<DocxElement>of()) {
                DocxElement other = lists.get(String.valueOf(style.value("w:pPr", "w:numPr", "w:numId")));
                linked = other == null ? linked : definitions.get(String.valueOf(other.value("w:abstractNumId")));
            }
            definition = linked == null ? definition : linked;
        }
        return definition;
    }

    private static @Nullable DocxElement change(DocxElement list, int level) {
        return list.children().stream()
                .filter(child -> child.name().equals("w:lvlOverride") && ilvl(child) == level)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable DocxElement look(DocxElement list, DocxElement definition, int level) {
        DocxElement change = change(list, level);
        DocxElement own = change == null ? null : change.at("w:lvl");
        return own != null
                ? own
                : definition.children().stream()
                        .filter(child -> child.name().equals("w:lvl") && ilvl(child) == level)
                        .findFirst()
                        .orElse(null);
    }

    private static int ilvl(DocxElement level) {
        String value = level.attribute("ilvl");
        return value.matches("[0-8]") ? value.charAt(0) - '0' : 0;
    }
}
