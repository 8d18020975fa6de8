package fr.lignealigne.bilateral.planner;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which officials an exchange asks for: so many, these among them, and at least one who speaks of its themes.
 *
 * @param number at least one; more are asked when more than so many are required by name
 */
public record Company(int number, Set<UUID> required) {

    public static final Company ONE = new Company(1, Set.of());

    public Company {
        required = Set.copyOf(required);
        number = Math.max(number, required.size());
        if (number < 1) {
            throw new IllegalArgumentException("an exchange has at least one official");
        }
    }

    public static Company of(UUID... required) {
        return new Company(required.length, Set.of(required));
    }

    /** The same without this one, and one person fewer. */
    Company without(@Nullable UUID official) {
        Set<UUID> others =
                required.stream().filter(one -> !one.equals(official)).collect(Collectors.toSet());
        return new Company(Math.max(1, number - 1), others);
    }
}
