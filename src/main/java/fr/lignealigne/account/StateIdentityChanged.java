package fr.lignealigne.account;

import org.jspecify.annotations.Nullable;

/**
 * Something became of a person's way in by the State's sign-on.
 *
 * @param session the session in which they closed it themselves, which stays open; null when somebody else acted
 */
public record StateIdentityChanged(
        PersonId person,
        String email,
        StateIdentityAct act,
        PersonId by,
        @Nullable String session) {

    /** The session's id never reaches a log. */
    @Override
    public String toString() {
        return "StateIdentityChanged[person=" + person + ", act=" + act + "]";
    }
}
