package fr.lignealigne.account;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** Somebody signed in, and proved, who goes to link the identity they have at the State's sign-on. */
public record LinkAsked(PersonId person, Instant at) implements Serializable {

    /** The name of the session's attribute. */
    public static final String ATTRIBUTE = "link-asked";

    private static final Duration LIFE = Duration.ofMinutes(15);

    boolean isOver(Instant now) {
        return now.isAfter(at.plus(LIFE));
    }
}
