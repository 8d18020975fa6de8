package fr.lignealigne.bilateral.agenda;

import java.util.UUID;

/** Identifies a point of an agenda for good. */
public record PointId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
