package fr.lignealigne.bilateral.request;

import java.time.LocalTime;

/** Half a working day of the State, in the hours of Paris. */
public enum Half {
    MORNING(LocalTime.of(9, 0), LocalTime.of(12, 30)),
    AFTERNOON(LocalTime.of(14, 0), LocalTime.of(18, 0));

    private final LocalTime from;
    private final LocalTime to;

    Half(LocalTime from, LocalTime to) {
        this.from = from;
        this.to = to;
    }

    public LocalTime from() {
        return from;
    }

    public LocalTime to() {
        return to;
    }
}
