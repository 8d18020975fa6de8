package fr.lignealigne.account;

import org.jspecify.annotations.Nullable;

/**
 * The proposal of a first holder is gone without having been confirmed.
 *
 * @param refused by the person named in the settings; else it was taken back, or fell
 * @param by null when the settings name somebody else
 */
public record FirstSeatDropped(
        Role role,
        boolean refused,
        PersonId proposedBy,
        PersonId witness,
        @Nullable PersonId by) {}
