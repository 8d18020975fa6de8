package fr.lignealigne.plan.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a measure's sheet, by the names French plans give them. */
enum SheetField {
    LEAD("pilotes?|pilotage|chefs? de file|porteurs?|responsables?|lead"),
    PARTNERS("partenaires?|partenariats?|co-?pilotes?|acteurs|partners"),
    MEANS("moyens|budget|financements?|ressources|couts?|means"),
    CALENDAR("calendrier|echeances?|echeancier|delais?|calendar"),
    INDICATOR("indicateurs?|indicators?");

    /** A label may be qualified: "Indicateurs de suivi", "Pilote(s)", "Moyens (budget)". */
    private static final String QUALIFIED = "(?:\\(s\\))?(?:[ /][\\p{L}'’/ ()-]{1,40})?";

    private final Pattern labelled;

    SheetField(String names) {
        labelled = Pattern.compile("^(?:" + names + ")" + QUALIFIED + "\\s*(?::|–|—)\\s*", Pattern.DOTALL);
    }

    /** A field and what is said of it, which may be nothing yet. */
    record Entry(SheetField field, String value) {}

    /** The field a text opens with: "Pilote : ministère de l'Intérieur". */
    static Optional<Entry> in(String text) {
        String plain = plain(text);
        for (SheetField field : values()) {
            Matcher label = field.labelled.matcher(plain);
            if (label.find()) {
                return Optional.of(new Entry(field, text.substring(label.end()).strip()));
            }
        }
        return Optional.empty();
    }

    /** The field that a heading or a cell names by itself, with or without a colon. */
    static Optional<SheetField> named(String text) {
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
