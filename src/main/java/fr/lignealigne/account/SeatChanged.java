package fr.lignealigne.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A seat outside the State changed, and its organisation hears of it; no more than the function, the address and the
 * roles.
 *
 * @param person null while the seat is only proposed, and when the whole association is meant
 * @param roles those given, taken or held
 */
public record SeatChanged(
        OrganisationId organisation,
        SeatAct act,
        @Nullable PersonId person,
        String email,
        String function,
        Set<Role> roles,
        PersonId by) {

    public SeatChanged {
        roles = Set.copyOf(roles);
    }
}
