package fr.lignealigne.plan.imports.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bullet or number typed at the head of a text.
 *
 * @param shown as the portal shows it: symbols of private fonts have no glyph elsewhere, and become plain bullets
 * @param family what markers of one list have in common ("•", "1)", "a)")
 * @param ordinal its place in its list from 1, or 0 for a bullet
 * @param rest the text after the marker
 */
public record Marker(String shown, String family, int ordinal, String rest) {

    static final String DASH = "–";
    public static final String DISC = "•";

    /** What is to be done, and what is. */
    public static final String OPEN = "□";

    public static final String DONE = "✓";

    private static final Pattern BULLET = Pattern.compile(
            "^([-–—‒•●·∙▪■□◦○►▶➢➔→✓✔*\ue000-\uf8ff]|o(?=[ \u00a0\t]))[ \u00a0\u202f\t]+(?=\\S)(.*)$", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile(
            "^(\\(?)(\\d{1,2}|[a-z]|[ivx]{2,5})([°º]\\)?|\\)|\\.(?!\\d))[ \u00a0\u202f\t]+(?=\\S)(.*)$",
            Pattern.DOTALL);

    /** The marker at the head of a text, if there is one. */
    public static Optional<Marker> of(String text) {
        String head = text.stripLeading();
        Matcher bullet = BULLET.matcher(head);
        if (bullet.matches()) {
            String shown = bullet(bullet.group(1));
            return Optional.of(new Marker(shown, shown, 0, bullet.group(2)));
        }
        Matcher number = NUMBER.matcher(head);
        if (!number.matches()) {
            return Optional.empty();
        }
        String digits = number.group(2);
        boolean arabic = Character.isDigit(digits.charAt(0));
        boolean roman = digits.length() > 1 && !arabic;
        if (!arabic && number.group(3).equals(".")) {
            return Optional.empty(); // "p. 12", "m. Dupont" and "cf." are no lists
        }
        String family = number.group(1) + (arabic ? "1" : roman ? "i" : "a") + number.group(3);
        int ordinal = arabic ? Integer.parseInt(digits) : roman ? Roman.valueOf(digits) : digits.charAt(0) - 'a' + 1;
        String shown = number.group(1) + digits + number.group(3).replace('º', '°');
        return Optional.of(new Marker(shown, family, ordinal, number.group(4)));
    }

    /** How a bullet is shown, whatever its font: a dash stays a dash, a hollow one hollow, any other is a disc. */
    public static String bullet(String raw) {
        if (raw.isBlank()) {
            return DISC;
        }
        return switch (raw.strip().charAt(0)) {
            case '-', '–', '—', '‒', '\uf02d', '\uf0be' -> DASH;
            case 'o', '◦', '○', '\uf06f' -> "◦";
            case '▪', '■', '□', '\uf0a7', '\uf06e' -> "▪";
            case '►', '▶', '➢', '\uf0d8' -> "►";
            case '→', '➔', '\uf0e0', '\uf0e8' -> "→";
            case '✓', '✔', '\uf0fc' -> "✓";
            default -> DISC;
        };
    }
}
