package fr.lignealigne.plan.imports.docx;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the letters of a run look: its own properties, then those of its styles (ECMA-376, 17.7.2). */
final class DocxLook {

    /** In half points, where nothing in the file says it. */
    private static final int USUAL_SIZE = 20;

    private final @Nullable DocxElement own;
    private final List<DocxElement> letters;
    private final List<DocxElement> paragraph;
    private final DocxStyles styles;

    DocxLook(DocxStyles styles, @Nullable DocxElement paragraph, @Nullable DocxElement own) {
        this.styles = styles;
        this.own = own;
        this.paragraph = styles.of(paragraph);
        String style = own == null ? null : own.value("w:rStyle");
        this.letters = style == null ? List.of() : styles.chain(style);
    }

    boolean isHidden() {
        return isOn("w:vanish");
    }

    /** Whether the letters are in the style that Word has for the numbers of lines, by whatever id. */
    boolean isLineNumber() {
        return !letters.isEmpty()
                && "line number".equalsIgnoreCase(letters.getFirst().value("w:name"));
    }

    /** Above 0 for letters above the line, below 0 for letters below. */
    int raise() {
        return switch (value("w:vertAlign")) {
            case "superscript" -> 1;
            case "subscript" -> -1;
            default -> 0;
        };
    }

    /** Whether the letters are set off from those of a text: bold, underlined, coloured or in capitals. */
    boolean isSetOff() {
        String colour = value("w:color");
        return isOn("w:b")
                || !value("w:u").isEmpty() && !value("w:u").equals("none")
                || !colour.matches("(?i)|auto|0{6}|[0-3]{6}")
                || isOn("w:caps")
                || isOn("w:smallCaps");
    }

    /** The letters as they are seen: fonts of signs have their own places for them. */
    String seen(String words) {
        DocxElement fonts = own == null ? null : own.at("w:rFonts");
        return fonts == null ? words : DocxSymbol.of(words, fonts.attribute("ascii"));
    }

    /** The size of the letters, in half points. */
    int size() {
        String size = value("w:sz");
        return size.matches("\\d{1,4}") ? Integer.parseInt(size) : USUAL_SIZE;
    }

    /** A style over a style turns such a property round; what the run itself says holds (17.7.3). */
    private boolean isOn(String property) {
        Optional<Boolean> said = own == null ? Optional.empty() : own.property(property);
        if (said.isPresent()) {
            return said.get();
        }
        boolean byDefault = styles.defaults() != null && styles.defaults().is(property);
        return byDefault || isOn(letters, property) != isOn(paragraph, property);
    }

    private static boolean isOn(List<DocxElement> chain, String property) {
        for (DocxElement style : chain) {
            Optional<Boolean> said = style.property("w:rPr", property);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return false;
    }

    private String value(String property) {
        String said = own == null ? null : own.value(property);
        said = said == null ? in(letters, property) : said;
        said = said == null ? in(paragraph, property) : said;
        said = said == null && styles.defaults() != null ? styles.defaults().value(property) : said;
        return said == null ? "" : said;
    }

    private static @Nullable String in(List<DocxElement> chain, String property) {
        for (DocxElement style : chain) {
            String said = style.value("w:rPr", property);
            if (said != null) {
                return said;
            }
        }
        return null;
    }
}
