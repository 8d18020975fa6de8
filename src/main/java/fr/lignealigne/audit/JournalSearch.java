package fr.lignealigne.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the journal; what is empty or null is not asked about.
 *
 * @param act the name of an act
 * @param who part of a function or of the name of an organisation, or the id of a person
 * @param words part of what the act was done to
 * @param from the first day, in Paris
 * @param to the last day, in Paris
 */
public record JournalSearch(
        String act,
        String who,
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Everything. */
    public static final JournalSearch ALL = new JournalSearch("", "", "", null, null);

    /** One act, on whatever day. */
    public static JournalSearch of(String act) {
        return new JournalSearch(act, "", "", null, null);
    }

    /** What is asked about, without what is looked for: somebody may have typed a name. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (!act.isEmpty()) {
            names.add("act");
        }
        if (!who.isEmpty()) {
            names.add("who");
        }
        if (!words.isEmpty()) {
            names.add("words");
        }
        if (from != null || to != null) {
            names.add("days");
        }
        return names;
    }
}
