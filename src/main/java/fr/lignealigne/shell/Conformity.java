package fr.lignealigne.shell;

import fr.lignealigne.shell.Criterion.Standing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What the portal says of its own accessibility: the grid of the RGAA 4.1.2 as {@code accessibility/rgaa.yaml} holds it, its
 * rate, and what may be declared by law (decree 2019-768): without an audit that holds, only that it does not conform.
 */
final class Conformity {

    /** What the law lets a home page say. */
    enum Declared {
        FULL,
        PARTIAL,
        NONE
    }

    /** Half of the criteria that apply, in percent. */
    private static final int PARTIAL_FROM = 50;

    /** This portal's own. */
    static final Conformity OURS = read();

    private final LocalDate checked;
    private final boolean audited;
    private final List<String> tools;
    private final List<String> sample;
    private final List<String> themes;
    private final List<Criterion> criteria = new ArrayList<>();

    Conformity(Map<?, ?> file) {
        checked = LocalDate.parse(words(file, "checked"));
        audited = Boolean.parseBoolean(words(file, "audited"));
        tools = list(file, "tools");
        sample = list(file, "sample");
        themes = list(file, "themes");
        ((Map<?, ?>) Objects.requireNonNull(file.get("criteria"))).forEach((number, row) -> {
            Map<?, ?> said = (Map<?, ?>) row;
            criteria.add(new Criterion(
                    String.valueOf(number),
                    words(said, "about"),
                    Standing.valueOf(words(said, "state")),
                    list(said, "tests"),
                    words(said, "looked"),
                    words(said, "lacks")));
        });
    }

    private static Conformity read() {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        try (InputStream file = Conformity.class.getResourceAsStream("/accessibility/rgaa.yaml")) {
            return new Conformity(yaml.load(Objects.requireNonNull(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Map<?, ?> said, String key) {
        Object value = said.get(key);
        return value == null ? "" : String.valueOf(value);
    }

    private static List<String> list(Map<?, ?> said, String key) {
        return said.get(key) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }

    LocalDate checked() {
        return checked;
    }

    List<String> tools() {
        return tools;
    }

    /** The pages that were looked at. */
    List<String> sample() {
        return sample;
    }

    /** The name of a theme by its number, from 1. */
    String theme(int number) {
        return themes.get(number - 1);
    }

    List<Criterion> criteria() {
        return List.copyOf(criteria);
    }

    List<Criterion> in(Standing standing) {
        return criteria.stream().filter(one -> one.standing() == standing).toList();
    }

    /** How many criteria have something to apply to. */
    int applicable() {
        return criteria.size() - in(Standing.NA).size();
    }

    /** The criteria met, in percent of those that apply, rounded down; what was not checked is not met. */
    int rate() {
        return 100 * in(Standing.C).size() / applicable();
    }

    /** An own grid is no audit while nobody tried the portal with assistive techniques. */
    Declared declared() {
        if (!audited || rate() < PARTIAL_FROM) {
            return Declared.NONE;
        }
        return in(Standing.C).size() == applicable() ? Declared.FULL : Declared.PARTIAL;
    }
}
