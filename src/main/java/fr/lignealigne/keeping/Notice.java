package fr.lignealigne.keeping;

import fr.lignealigne.shared.Words;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What is kept of people, as anybody may read it: put together from the {@link Inventory}. */
@Component
public class Notice {

    private final Inventory inventory;
    private final KeepingSettings settings;

    Notice(Inventory inventory, KeepingSettings settings) {
        this.inventory = inventory;
        this.settings = settings;
    }

    /** Each activity with what it keeps; those that keep nothing are not there. */
    public List<Processing> activities() {
        return Arrays.stream(Activity.values())
                .map(activity -> inventory.tables().stream()
                        .filter(table -> table.activity() == activity)
                        .toList())
                .filter(tables -> !tables.isEmpty())
                .map(Notice::processing)
                .toList();
    }

    private static Processing processing(List<HeldTable> tables) {
        return new Processing(
                tables.getFirst().activity(),
                all(tables, table -> List.copyOf(table.whose())),
                all(
                        tables,
                        table ->
                                table.columns().stream().map(HeldColumn::nature).toList()),
                all(tables, table -> List.of(table.ground())),
                all(tables, table -> List.of(table.keep())),
                all(tables, HeldTable::readers),
                all(
                        tables,
                        table -> table.columns().stream()
                                .map(column -> column.erasure().way())
                                .toList()),
                all(tables, table -> List.of(table.name())));
    }

    private static <T extends Comparable<? super T>> SortedSet<T> all(
            List<HeldTable> tables, Function<HeldTable, List<T>> said) {
        SortedSet<T> all = new TreeSet<>();
        tables.forEach(table -> all.addAll(said.apply(table)));
        return all;
    }

    /** For how long, in words and with the time that is set here. */
    public String words(Keep keep, Locale language) {
        String time = settings.after(keep)
                .map(after -> String.join(" ", parts(after, language)))
                .orElse("");
        return Words.say(language, "held.keep." + keep.name(), time);
    }

    private static List<String> parts(Period time, Locale language) {
        List<String> parts = new ArrayList<>();
        if (time.toTotalMonths() > 0) {
            parts.add(Words.say(language, "held.months", time.toTotalMonths()));
        }
        if (time.getDays() > 0) {
            parts.add(Words.say(language, "held.days", time.getDays()));
        }
        return parts;
    }

    /** The body that answers for it; empty while it is not named. */
    public String controller() {
        return settings.controller();
    }

    /** How to reach the data protection officer; empty while nobody is named. */
    public String officer() {
        return settings.officer();
    }
}
