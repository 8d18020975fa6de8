package fr.lignealigne.bilateral.planner;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When, with whom and where one exchange takes place.
 *
 * @param room none for a meeting by link
 */
public record Placing(
        UUID exchange,
        Instant start,
        Duration length,
        Set<UUID> officials,
        @Nullable UUID room) {

    public Placing {
        officials = Set.copyOf(officials);
    }

    public Span span() {
        return Span.of(start, length);
    }
}
