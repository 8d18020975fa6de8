package fr.lignealigne.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to happen at a moment that the dates of the procedure do not allow.
 *
 * @param key of three sentences: what it is, with its name and moment; under {@code .wayOut} what is wrong; under
 *     {@code .way} what to do about it
 * @param name whom or what it is about
 * @param address where it is read
 * @param way where it is mended at once; null for whoever may not
 */
public record DateConflict(
        String key,
        String name,
        Instant at,
        String address,
        @Nullable String way) {

    /** Whether it is the same thing that is wrong with the same; what would mend it may differ. */
    boolean isSame(DateConflict other) {
        return key.equals(other.key) && name.equals(other.name) && at.equals(other.at) && address.equals(other.address);
    }
}
