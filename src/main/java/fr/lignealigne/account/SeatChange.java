package fr.lignealigne.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of what changed among the seats of an organisation.
 *
 * @param person null while the seat was only proposed, and when the whole association is meant
 * @param by the function and organisation of who did it
 */
public record SeatChange(
        SeatAct act,
        @Nullable PersonId person,
        String email,
        String function,
        Set<Role> roles,
        Instant at,
        String by) {}
