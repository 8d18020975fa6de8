package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.reading.Marker;
import java.util.Locale;
import java.util.stream.Collectors;

/** A sign out of a font of signs, as the letter that other fonts have for it. */
final class DocxSymbol {

    private static final String GREEK_CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private static final String GREEK_LETTERS = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private static final int FIRST = 0xf000;
    private static final int LAST = 0xf0ff;

    private DocxSymbol() {}

    static String of(DocxElement sign) {
        String code = sign.attribute("char");
        return code.matches("[0-9A-Fa-f]{1,4}") ? of(Integer.parseInt(code, 16), sign.attribute("font")) : "";
    }

    /** Words in which signs of such a font may stand, under the letters that are nobody's. */
    static String of(String words, String font) {
        if (words.chars().noneMatch(letter -> letter >= FIRST && letter <= LAST)) {
            return words;
        }
        return words.chars()
                .mapToObj(letter -> letter >= FIRST && letter <= LAST ? of(letter, font) : Character.toString(letter))
                .collect(Collectors.joining());
    }

    private static String of(int letter, String font) {
        int place = letter >= FIRST && letter <= LAST ? letter - FIRST : letter;
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "symbol" -> Character.toString(symbol(place));
            case "wingdings" -> Character.toString(wingding(place));
            case "wingdings 2", "wingdings 3", "webdings" -> Marker.DISC;
            default -> Character.toString(letter);
        };
    }

    private static int wingding(int place) {
        return switch (place) {
            case 0x6f, 0x71, 0x72, 0xa8 -> '☐';
            case 0x78, 0xfd, 0xfe -> place == 0xfe ? '☑' : '☒';
            case 0xfc -> '✓';
            case 0xfb -> '✗';
            case 0xe0, 0xe8, 0xf0 -> '→';
            case 0xdf -> '←';
            case 0x28, 0x29 -> '☎';
            case 0x2a, 0x2b -> '✉';
            default -> Marker.DISC.charAt(0);
        };
    }

    private static int symbol(int place) {
        if (place >= 'A' && place <= 'Z') {
            return GREEK_CAPITALS.charAt(place - 'A');
        }
        if (place >= 'a' && place <= 'z') {
            return GREEK_LETTERS.charAt(place - 'a');
        }
        return switch (place) {
            case 0xa3 -> '≤';
            case 0xb3 -> '≥';
            case 0xb1 -> '±';
            case 0xb4 -> '×';
            case 0xb8 -> '÷';
            case 0xb9 -> '≠';
            case 0xba -> '≡';
            case 0xbb -> '≈';
            case 0xb0 -> '°';
            case 0xa0 -> '€';
            case 0xa5 -> '∞';
            case 0xac -> '←';
            case 0xae -> '→';
            case 0xd6 -> '√';
            case 0xe5 -> '∑';
            case 0xd0 -> '∠';
            case 0x2d -> '−';
            default -> place > ' ' && place < 0x7f ? place : Marker.DISC.charAt(0);
        };
    }
}
