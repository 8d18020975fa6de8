package fr.lignealigne.bilateral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official or a room, with when it is open.
 *
 * @param official what is known of an official, none for a room
 * @param room the same of a room
 * @param closed whether it takes part in nothing new
 * @param mayKeep whether this viewer keeps its hours
 * @param rules its hours as they were entered; empty for whoever does not keep them
 * @param open when it is open during the period asked for, meetings or not
 */
public record Means(
        ResourceId resource,
        ResourceKind kind,
        String name,
        @Nullable OfficialSummary official,
        @Nullable RoomSummary room,
        MeansSettings settings,
        boolean closed,
        boolean mayKeep,
        List<KeptRule> rules,
        List<Slot> open) {

    public Means {
        rules = List.copyOf(rules);
        open = List.copyOf(open);
    }
}
