package fr.lignealigne.account;

/**
 * Whom an administrator would see as the first holder of a role.
 *
 * @param organisation the name of a State body that is registered or that is made with its holder; for the coordinator
 *     the Collective's
 */
public record FirstSeatDraft(Role role, String email, String function, String organisation) {}
