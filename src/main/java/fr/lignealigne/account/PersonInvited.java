package fr.lignealigne.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link was made with which a person chooses a password.
 *
 * @param by who invites; null when the person asked for the link themselves
 * @param token the secret of the link; it goes into one mail and is kept nowhere else
 */
public record PersonInvited(
        PersonId person,
        String email,
        String token,
        Instant expiresAt,
        Purpose purpose,
        @Nullable PersonId by) {

    /** Why the link was made. */
    public enum Purpose {
        INVITATION,
        NEW_PASSWORD
    }

    /** The token never reaches a log. */
    @Override
    public String toString() {
        return "PersonInvited[person=" + person + ", purpose=" + purpose + "]";
    }
}
