package fr.lignealigne.account;

/**
 * The proposal of a first holder is gone without having been confirmed.
 *
 * @param refused by the person named in the settings; else an administrator took it back
 */
public record FirstSeatDropped(Role role, boolean refused, PersonId proposedBy, PersonId witness, PersonId by) {}
