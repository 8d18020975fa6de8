package fr.lignealigne.plan.imports.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the styles of an OpenDocument text say, with those they rest on. */
final class OdtStyles {

    /** A style that inherits from itself would otherwise never end. */
    private static final int LONGEST_CHAIN = 20;

    /** Letters so much larger than the text's are a heading's. */
    private static final double LARGER = 1.15;

    private static final Pattern CONTENTS =
            Pattern.compile("(?i)(?:contents|toc|tm|table_20_des_20_mati.*)(?:_20_|_)?(?:\\d|heading)?");

    private static final Pattern NOTE = Pattern.compile("(?i)(?:footnote|endnote)(?:_20_text)?");

    private static final Pattern LINE_NUMBER = Pattern.compile("(?i)line_20_number(?:ing)?");

    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|titre)(?:_20_|_)?([1-9])");

    private static final double USUAL_SIZE = 12;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, List<Element>> chains = new HashMap<>();
    private final double bodySize;

    /** The styles of the pages come last: their automatic ones bear the same names as those of the text. */
    OdtStyles(Document look, Document content) {
        for (Document part : List.of(content, look)) {
            for (Element style : part.getElementsByTag("style:style")) {
                styles.putIfAbsent(key(style.attr("style:family"), style.attr("style:name")), style);
            }
            for (Element style : part.getElementsByTag("style:default-style")) {
                styles.putIfAbsent(key(style.attr("style:family"), ""), style);
            }
        }
        bodySize = size("Standard").or(() -> size("")).orElse(USUAL_SIZE);
    }

    /** How the letters of a paragraph look before any span. */
    OdtLook ofParagraph(String style) {
        return changed(OdtLook.PLAIN, "paragraph", style);
    }

    OdtLook ofSpan(OdtLook around, String style) {
        return style.isEmpty() ? around : changed(around, "text", style);
    }

    boolean isTitle(String paragraph) {
        return chain("paragraph", paragraph).stream()
                .anyMatch(style -> style.attr("style:name").matches("Title|Titre"));
    }

    /** Whether a paragraph is a line of a table of contents, wherever that stands. */
    boolean isContents(String paragraph) {
        return chain("paragraph", paragraph).stream()
                .anyMatch(style -> CONTENTS.matcher(style.attr("style:name")).matches());
    }

    /** Whether a paragraph is set as a note. */
    boolean isNote(String paragraph) {
        return chain("paragraph", paragraph).stream()
                .anyMatch(style -> NOTE.matcher(style.attr("style:name")).matches());
    }

    /** Whether letters are in the style that programs have for the numbers of lines. */
    boolean isLineNumber(String span) {
        return !span.isEmpty()
                && chain("text", span).stream()
                        .anyMatch(style ->
                                LINE_NUMBER.matcher(style.attr("style:name")).matches());
    }

    /** The depth that a style gives its paragraphs as headings. */
    Optional<Integer> headingDepth(String paragraph) {
        return attribute("paragraph", paragraph, "style:default-outline-level")
                .filter(depth -> depth.matches("[1-9]|10"))
                .or(() -> named(paragraph))
                .map(Integer::valueOf);
    }

    /** What other programs wrote may have the names of headings without their level. */
    private Optional<String> named(String paragraph) {
        return chain("paragraph", paragraph).stream()
                .map(style -> HEADING.matcher(style.attr("style:name")))
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .findFirst();
    }

    /** The list style of a paragraph's style: empty where one takes its paragraphs out of any list. */
    Optional<String> listStyle(String paragraph) {
        return attribute("paragraph", paragraph, "style:list-style-name");
    }

    int listLevel(String paragraph) {
        return attribute("paragraph", paragraph, "style:list-level")
                .filter(level -> level.matches("[1-9]|10"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private OdtLook changed(OdtLook around, String family, String style) {
        Optional<String> weight = letters(family, style, "fo:font-weight");
        boolean bold = weight.filter(OdtStyles::isBold).isPresent();
        boolean drawn = letters(family, style, "style:text-underline-style")
                        .filter(line -> !line.equals("none"))
                        .isPresent()
                || letters(family, style, "fo:color")
                        .filter(color -> !color.equals("#000000"))
                        .isPresent();
        boolean large =
                size(family, style).filter(size -> size > LARGER * bodySize).isPresent();
        boolean plainAgain = weight.isPresent() && !bold;
        Optional<String> display = letters(family, style, "text:display");
        return new OdtLook(
                bold || drawn || large || around.strong() && !plainAgain,
                display.map(shown -> shown.equals("none")).orElse(around.hidden()),
                letters(family, style, "style:text-position")
                        .map(OdtStyles::position)
                        .orElse(around.position()));
    }

    private static boolean isBold(String weight) {
        return weight.equals("bold") || weight.matches("[6-9]00");
    }

    /** "super 58%", "sub 58%", "33% 58%" or "-20% 80%". */
    private static int position(String value) {
        String place = value.strip().split("\\s+")[0];
        if (place.equals("super") || place.equals("sub")) {
            return place.equals("super") ? 1 : -1;
        }
        return place.startsWith("-") ? -1 : place.matches("0*(?:\\.0*)?%?") ? 0 : 1;
    }

    private Optional<Double> size(String paragraph) {
        return size("paragraph", paragraph);
    }

    private Optional<Double> size(String family, String style) {
        return letters(family, style, "fo:font-size")
                .filter(size -> size.matches("\\d{1,3}(?:\\.\\d{1,4})?pt"))
                .map(size -> Double.valueOf(size.substring(0, size.length() - 2)));
    }

    private Optional<String> letters(String family, String name, String property) {
        for (Element style : chain(family, name)) {
            for (Element properties : style.children()) {
                if (properties.tagName().equals("style:text-properties") && properties.hasAttr(property)) {
                    return Optional.of(properties.attr(property));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> attribute(String family, String name, String attribute) {
        return chain(family, name).stream()
                .filter(style -> style.hasAttr(attribute))
                .map(style -> style.attr(attribute))
                .findFirst();
    }

    /** A style and those it rests on, the nearest first. */
    private List<Element> chain(String family, String name) {
        return chains.computeIfAbsent(key(family, name), key -> {
            var chain = new ArrayList<Element>();
            @Nullable Element style = styles.get(key);
            while (style != null && chain.size() < LONGEST_CHAIN) {
                chain.add(style);
                String parent = style.attr("style:parent-style-name");
                style = parent.isEmpty() ? null : styles.get(key(family, parent));
            }
            return chain;
        });
    }

    private static String key(String family, String name) {
        return family + "/" + name;
    }
}
