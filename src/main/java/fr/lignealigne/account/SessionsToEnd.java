package fr.lignealigne.account;

import fr.lignealigne.node.Signal;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of a person are over, on whatever node they are open; told in the transaction that ends them.
 *
 * @param only the hash of the only session meant; null for all of them
 * @param but the hash of the one that stays; null for none
 */
record SessionsToEnd(
        PersonId person, @Nullable String only, @Nullable String but) implements Signal {

    static SessionsToEnd all(PersonId person) {
        return new SessionsToEnd(person, null, null);
    }

    /** @param session that stays, by its own id; null for none */
    static SessionsToEnd others(PersonId person, @Nullable String session) {
        return new SessionsToEnd(person, null, session == null ? null : Secrets.hash(session));
    }

    boolean means(String session) {
        String hash = Secrets.hash(session);
        return (only == null || only.equals(hash)) && !hash.equals(but);
    }
}
