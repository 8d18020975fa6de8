package fr.lignealigne.bilateral.contribution;

import fr.lignealigne.remark.Theme;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a stretch of a contribution is about: a theme, or nothing in particular.
 *
 * @param key the name of the theme, or {@code GENERAL}
 */
public record Part(String key) implements Comparable<Part> {

    public static final Part GENERAL = new Part("GENERAL");

    public static Part of(Theme theme) {
        return new Part(theme.name());
    }

    public Optional<Theme> theme() {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equals(key))
                .findFirst();
    }

    /** By theme, what is general at the end. */
    @Override
    public int compareTo(Part other) {
        return Integer.compare(rank(), other.rank());
    }

    private int rank() {
        return theme().map(Theme::ordinal).orElse(Theme.values().length);
    }
}
