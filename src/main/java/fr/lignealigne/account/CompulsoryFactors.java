package fr.lignealigne.account;

import java.util.Collections;
import java.util.Set;

/** The roles whose holders come in with a second factor or not at all. */
@FunctionalInterface
public interface CompulsoryFactors {

    Set<Role> roles();

    /** Whether one of these roles takes a second factor. */
    default boolean isFor(Set<Role> held) {
        return !Collections.disjoint(roles(), held);
    }
}
