package fr.lignealigne.bilateral.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One that asks for exchanges.
 *
 * @param free when it can come at all, as instants: whoever asks has turned its own hours, in La Réunion or Guadeloupe too, into them
 */
public record Association(UUID id, String name, List<Span> free) {

    public Association {
        free = Span.joined(free);
    }

    Association freeAlso(Span more) {
        List<Span> spans = new ArrayList<>(free);
        spans.add(more);
        return new Association(id, name, spans);
    }
}
