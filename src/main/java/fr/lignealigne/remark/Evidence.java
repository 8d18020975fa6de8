package fr.lignealigne.remark;

import fr.lignealigne.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** A figure with where it comes from, so that it can be argued with. */
public record Evidence(
        String figure, String source, @Nullable Integer year, String territory) {

    public static final Evidence NONE = new Evidence("", "", null, "");

    /** Of the figure and of the territory, in characters. */
    public static final int LONGEST = 200;

    public static final int LONGEST_SOURCE = 500;

    void check() {
        if (figure.length() > LONGEST || territory.length() > LONGEST) {
            throw new Invalid("remark.fieldTooLong", LONGEST);
        }
        if (source.length() > LONGEST_SOURCE) {
            throw new Invalid("remark.fieldTooLong", LONGEST_SOURCE);
        }
    }
}
