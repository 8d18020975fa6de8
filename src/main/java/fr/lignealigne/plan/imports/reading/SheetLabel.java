package fr.lignealigne.plan.imports.reading;

import fr.lignealigne.plan.SheetField;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that French plans give the fields of a measure's sheet. */
public enum SheetLabel {
    LEAD(SheetField.LEAD, "pilotes?|pilotage|chefs? de file|porteurs?|responsables?|lead"),
    PARTNERS(SheetField.PARTNERS, "partenaires?|partenariats?|co-?pilotes?|acteurs|partners"),
    MEANS(SheetField.MEANS, "moyens|budget|financements?|ressources|couts?|means"),
    CALENDAR(SheetField.CALENDAR, "calendrier|echeances?|echeancier|delais?|calendar"),
    INDICATOR(SheetField.INDICATOR, "indicateurs?|indicators?");

    /** A label may be qualified: "Indicateurs de suivi", "Pilote(s)", "Moyens (budget)". */
    private static final String QUALIFIED = "(?:\\(s\\))?(?:[ /][\\p{L}'’/ ()-]{1,40})?";

    private static final int LONGEST = 100;

    private final SheetField field;
    private final Pattern labelled;

    SheetLabel(SheetField field, String names) {
        this.field = field;
        labelled = Pattern.compile("^(?:" + names + ")" + QUALIFIED + "\\s*(?::|–|—)\\s*", Pattern.DOTALL);
    }

    /** A field and what is said of it, which may be nothing yet. */
    record Entry(SheetField field, String value) {}

    /** The field a text opens with: "Pilote : ministère de l'Intérieur". */
    public static Optional<Entry> in(String text) {
        String plain = plain(text.substring(0, Math.min(text.length(), LONGEST)));
        for (SheetLabel label : values()) {
            Matcher opening = label.labelled.matcher(plain);
            if (opening.find()) {
                return Optional.of(
                        new Entry(label.field, text.substring(opening.end()).strip()));
            }
        }
        return Optional.empty();
    }

    /** The field that a heading or a cell names by itself, with or without a colon. */
    public static Optional<SheetField> named(String text) {
        return in(text.replaceAll("[\\s\u00a0]*:$", "") + " :")
                .filter(entry -> entry.value().isEmpty())
                .map(Entry::field);
    }

    /** Lower case without accents, character for character. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i) == '\u00a0' || text.charAt(i) == '\u202f' ? ' ' : text.charAt(i);
            plain.append(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                    .charAt(0));
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
