package fr.lignealigne.account;

import java.time.Instant;

/**
 * A link was made with which a person chooses a password.
 *
 * @param token the secret of the link; it goes into one mail and is kept nowhere else
 */
public record PersonInvited(PersonId person, String email, String token, Instant expiresAt, Purpose purpose) {

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
