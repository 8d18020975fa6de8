package fr.lignealigne.remark;

import fr.lignealigne.shared.Invalid;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A figure with where it comes from, so that it can be argued with. */
public record Evidence(
        String figure, String source, @Nullable Integer year, String territory) {

    public static final Evidence NONE = new Evidence("", "", null, "");

    /** Of the figure and of the territory, in characters. */
    public static final int LONGEST = 200;

    public static final int LONGEST_SOURCE = 500;

    /** « 2,4 %, Ined, 2012, Île-de-France »; what is not said is left out. */
    public String inOneLine() {
        return Stream.of(figure, source, Objects.toString(year, ""), territory)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    void check() {
        if (figure.length() > LONGEST || territory.length() > LONGEST) {
            throw new Invalid("remark.fieldTooLong", LONGEST);
        }
        if (source.length() > LONGEST_SOURCE) {
            throw new Invalid("remark.fieldTooLong", LONGEST_SOURCE);
        }
    }
}
