package fr.lignealigne.export;

import fr.lignealigne.plan.Item;
import fr.lignealigne.shared.Words;
import java.util.List;
import java.util.Locale;

/** What documents say, which is French whatever language their reader chose for the screens. */
public final class DocumentWords {

    public static final Locale FRENCH = Locale.FRENCH;

    private DocumentWords() {}

    public static String say(String key, Object... arguments) {
        return Words.say(FRENCH, key, arguments);
    }

    /** « 12 » or « 12-14 », from the first line of these items to the last. */
    static String range(List<Item> items) {
        int first = items.stream().mapToInt(Item::firstLine).min().orElseThrow();
        int last = items.stream().mapToInt(Item::lastLine).max().orElseThrow();
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}
