package fr.lignealigne.bilateral.request;

import java.util.UUID;

/** Identifies a request for good. */
public record RequestId(UUID value) {

    /** A new one, drawn by the page whose form is opened: the same form is the same request. */
    public static RequestId draw() {
        return new RequestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
