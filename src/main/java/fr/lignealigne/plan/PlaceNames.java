package fr.lignealigne.plan;

import fr.lignealigne.shared.Words;
import java.util.Locale;

/** How places of a version are named: the same on screen, on paper, in mails and in exports. */
public final class PlaceNames {

    private PlaceNames() {}

    /** « l. 141 » or « l. 141-146 »; lines 0 are the whole plan. */
    public static String lines(int first, int last, Locale language) {
        if (first == 0) {
            return plan(language);
        }
        return first == last
                ? Words.say(language, "remark.line", String.valueOf(first))
                : Words.say(language, "remark.lines", String.valueOf(first), String.valueOf(last));
    }

    /** « Mesure 3. Former (mesure entière) ». */
    public static String measure(String title, Locale language) {
        return Words.say(language, "remark.place.measure", title);
    }

    /** « Mesure 3. Former : champ « pilote » ». */
    public static String field(String title, SheetField field, Locale language) {
        return Words.say(language, "remark.place.field", title, Words.say(language, "plan.field." + field));
    }

    /** « l’ensemble du plan ». */
    public static String plan(Locale language) {
        return Words.say(language, "remark.place.plan");
    }
}
