package fr.lignealigne.plan.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.Style;
import org.jspecify.annotations.Nullable;

/** What the styles of a DOCX say of a paragraph, whatever language Word or LibreOffice named them in. */
final class DocxStyles {

    private static final Pattern HEADING = Pattern.compile("(?:heading|titre|überschrift)[ _]?([1-9])(?: car)?");
    private static final Pattern CONTENTS =
            Pattern.compile("(?:toc|tm|contents|table des matières)[ _]?[1-9]?(?: heading)?");

    /** A style that inherits from itself would otherwise never end. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();

    DocxStyles(WordprocessingMLPackage file) {
        var part = file.getMainDocumentPart().getStyleDefinitionsPart();
        if (part != null) {
            part.getJaxbElement().getStyle().forEach(style -> styles.put(style.getStyleId(), style));
        }
    }

    /** The depth of a heading, from its style's name, its outline level, or those of the styles it rests on. */
    OptionalInt headingDepth(@Nullable PPr paragraph) {
        if (paragraph == null) {
            return OptionalInt.empty();
        }
        if (paragraph.getOutlineLvl() != null) {
            return depth(paragraph.getOutlineLvl());
        }
        Integer depth = inChain(paragraph, style -> {
            Matcher name = HEADING.matcher(name(style));
            if (name.matches()) {
                return Integer.valueOf(name.group(1));
            }
            if (style.getPPr() == null || style.getPPr().getOutlineLvl() == null) {
                return null;
            }
            return depth(style.getPPr().getOutlineLvl()).orElse(0);
        });
        return depth == null || depth == 0 ? OptionalInt.empty() : OptionalInt.of(depth);
    }

    boolean isTitle(@Nullable PPr paragraph) {
        return inChain(paragraph, style -> name(style).matches("title|titre") ? true : null) != null;
    }

    /** The lines of an automatic table of contents repeat the headings, and are left out. */
    boolean isContents(@Nullable PPr paragraph) {
        return inChain(paragraph, style -> CONTENTS.matcher(name(style)).matches() ? true : null) != null;
    }

    boolean isBold(@Nullable PPr paragraph) {
        return inChain(
                        paragraph,
                        style -> style.getRPr() != null && style.getRPr().getB() != null
                                ? style.getRPr().getB().isVal()
                                : null)
                == Boolean.TRUE;
    }

    private <T> @Nullable T inChain(@Nullable PPr paragraph, Function<Style, @Nullable T> ask) {
        Style style = paragraph == null || paragraph.getPStyle() == null
                ? null
                : styles.get(paragraph.getPStyle().getVal());
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            T answer = ask.apply(style);
            if (answer != null) {
                return answer;
            }
            style = style.getBasedOn() == null
                    ? null
                    : styles.get(style.getBasedOn().getVal());
        }
        return null;
    }

    private static OptionalInt depth(PPrBase.OutlineLvl outline) {
        int level = outline.getVal() == null ? 9 : outline.getVal().intValue();
        return level >= 0 && level < 9 ? OptionalInt.of(level + 1) : OptionalInt.empty();
    }

    private static String name(Style style) {
        String name =
                style.getName() == null ? style.getStyleId() : style.getName().getVal();
        return name == null ? "" : name.toLowerCase(Locale.FRENCH);
    }
}
