package fr.lignealigne.bilateral.planner;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting that stands already and that the plan has to go around, without its buffers. */
public record Booking(
        Span span,
        Set<UUID> officials,
        @Nullable UUID room,
        @Nullable UUID association) {

    public Booking {
        officials = Set.copyOf(officials);
    }
}
