package fr.lignealigne.keeping;

import fr.lignealigne.account.Role;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the inventory says, in words. */
public final class HeldWords {

    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());

    private HeldWords() {}

    /** « adresse, fonction, instants »: the words of these values, under their prefix. */
    public static String list(Locale language, String prefix, Collection<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> Words.say(language, prefix + "." + value.name()))
                .collect(Collectors.joining(Words.say(language, "held.and")));
    }

    public static String table(Locale language, HeldTable table) {
        return Words.say(language, "held.table." + table.name());
    }

    public static String column(Locale language, HeldColumn column) {
        return Words.say(language, "held.column." + column.name());
    }

    /** A value as people read it: a moment by date and hour, a role by its name; a dash for nothing. */
    public static String value(Locale language, HeldColumn column, String value) {
        if (value.isBlank()) {
            return "–";
        }
        return switch (column.nature()) {
            case MOMENT -> FrenchDates.fullMoment(Instant.parse(value), language);
            case SEAT ->
                Arrays.stream(value.split(","))
                        .map(one -> ROLES.contains(one) ? Words.say(language, "role." + one) : one)
                        .collect(Collectors.joining(", "));
            case NUMBER, ADDRESS, FUNCTION, NAME, CHOICE, WORDS, FILE, PLACE, DEVICE, SECRET, FINGERPRINT -> value;
        };
    }
}
