package fr.lignealigne.bilateral;

import java.util.UUID;

/** Identifies a bilateral meeting for good. */
public record MeetingId(UUID value) {

    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
