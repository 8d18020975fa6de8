package fr.lignealigne.remark;

import org.jspecify.annotations.Nullable;

/** A figure with where it comes from, so that it can be argued with. */
public record Evidence(
        String figure, String source, @Nullable Integer year, String territory) {

    public static final Evidence NONE = new Evidence("", "", null, "");
}
