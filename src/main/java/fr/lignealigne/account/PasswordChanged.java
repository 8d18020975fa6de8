package fr.lignealigne.account;

/**
 * A person changed their password.
 *
 * @param session the session in which they did, which stays open
 */
public record PasswordChanged(PersonId person, String email, String session) {

    /** The session's id never reaches a log. */
    @Override
    public String toString() {
        return "PasswordChanged[person=" + person + "]";
    }
}
