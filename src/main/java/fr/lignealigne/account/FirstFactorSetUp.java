package fr.lignealigne.account;

/**
 * A person who had the password alone set a second factor up.
 *
 * @param session the session in which they did, which stays open; empty at the door, where nobody is signed in
 */
public record FirstFactorSetUp(PersonId person, String email, String session) {

    /** The session's id never reaches a log. */
    @Override
    public String toString() {
        return "FirstFactorSetUp[person=" + person + "]";
    }
}
