package fr.lignealigne.plan.imports.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the styles of a DOCX say of a paragraph, whatever language Word or LibreOffice named them in. */
final class DocxStyles {

    private static final Pattern HEADING = Pattern.compile("(?:heading|titre|überschrift)[ _]?([1-9])(?: car)?");
    private static final Pattern CONTENTS =
            Pattern.compile("(?:toc|tm|contents|table des matières)[ _]?[1-9]?(?: heading)?"
                    + "|table of (?:figures|authorities)|toa heading|table des (?:illustrations|références)");
    private static final String TITLE = "title|titre";
    private static final String SUBTITLE = "subtitle|sous-titre";

    private static final String NOTE = "footnote text|endnote text|note de bas de page|note de fin";

    /** A style that inherits from itself would otherwise never end. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, DocxElement> styles = new HashMap<>();
    private final Map<String, List<DocxElement>> chains = new HashMap<>();
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final @Nullable DocxElement defaults;
    private String usual = "";

    DocxStyles(@Nullable DocxElement part) {
        defaults = part == null ? null : part.at("w:docDefaults", "w:rPrDefault", "w:rPr");
        for (DocxElement style : part == null ? List.<DocxElement>of() : part.children()) {
            styles.putIfAbsent(style.attribute("styleId"), style);
            boolean byDefault = style.attribute("default").equals("1")
                    || style.attribute("default").equals("true")
                    || style.attribute("default").equals("on");
            if (byDefault && style.attribute("type").equals("paragraph")) {
                usual = style.attribute("styleId");
            }
        }
    }

    /** The style of a paragraph and those it rests on, the nearest first. */
    List<DocxElement> of(@Nullable DocxElement paragraph) {
        String style = paragraph == null ? null : paragraph.value("w:pStyle");
        return chain(style == null || !styles.containsKey(style) ? usual : style);
    }

    List<DocxElement> chain(String id) {
        return chains.computeIfAbsent(id, first -> {
            var chain = new ArrayList<DocxElement>();
            DocxElement style = styles.get(first);
            while (style != null && chain.size() < LONGEST_CHAIN) {
                chain.add(style);
                style = styles.get(String.valueOf(style.value("w:basedOn")));
            }
            return chain;
        });
    }

    /** The properties of letters that hold where no style says otherwise. */
    @Nullable
    DocxElement defaults() {
        return defaults;
    }

    /** The depth of a heading, from its style's name, its outline level, or those of the styles it rests on. */
    OptionalInt headingDepth(@Nullable DocxElement paragraph) {
        return paragraph != null && paragraph.at("w:outlineLvl") != null
                ? depth(paragraph.number(9, "w:outlineLvl"))
                : meaning(paragraph).depth();
    }

    boolean isTitle(@Nullable DocxElement paragraph) {
        return meaning(paragraph).isTitle();
    }

    boolean isSubtitle(@Nullable DocxElement paragraph) {
        return meaning(paragraph).isSubtitle();
    }

    /** Whether a paragraph is set as a note. */
    boolean isNote(@Nullable DocxElement paragraph) {
        return meaning(paragraph).isNote();
    }

    /** The lines of an automatic table of contents repeat the headings, and are left out. */
    boolean isContents(@Nullable DocxElement paragraph) {
        return meaning(paragraph).isContents();
    }

    private Meaning meaning(@Nullable DocxElement paragraph) {
        List<DocxElement> chain = of(paragraph);
        return chain.isEmpty()
                ? Meaning.NONE
                : meanings.computeIfAbsent(chain.getFirst().attribute("styleId"), _ -> Meaning.of(chain));
    }

    private static OptionalInt depth(int outline) {
        return outline >= 0 && outline < 9 ? OptionalInt.of(outline + 1) : OptionalInt.empty();
    }

    /** What the names of a style and of those it rests on say. */
    private record Meaning(OptionalInt depth, boolean isTitle, boolean isSubtitle, boolean isContents, boolean isNote) {

        private static final Meaning NONE = new Meaning(OptionalInt.empty(), false, false, false, false);

        private static Meaning of(List<DocxElement> chain) {
            List<String> names = chain.stream().map(Meaning::name).toList();
            return new Meaning(
                    depth(chain),
                    names.stream().anyMatch(name -> name.matches(TITLE)),
                    names.stream().anyMatch(name -> name.matches(SUBTITLE)),
                    names.stream().anyMatch(name -> CONTENTS.matcher(name).matches()),
                    names.stream().anyMatch(name -> name.matches(NOTE)));
        }

        private static OptionalInt depth(List<DocxElement> chain) {
            for (DocxElement style : chain) {
                Matcher name = HEADING.matcher(name(style));
                if (name.matches()) {
                    return OptionalInt.of(Integer.parseInt(name.group(1)));
                }
                if (style.at("w:pPr", "w:outlineLvl") != null) {
                    return DocxStyles.depth(style.number(9, "w:pPr", "w:outlineLvl"));
                }
            }
            return OptionalInt.empty();
        }

        private static String name(DocxElement style) {
            String name = style.value("w:name");
            return (name == null ? style.attribute("styleId") : name).toLowerCase(Locale.FRENCH);
        }
    }
}
