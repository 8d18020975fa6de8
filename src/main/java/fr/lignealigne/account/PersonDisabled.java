package fr.lignealigne.account;

import org.jspecify.annotations.Nullable;

/**
 * A person may no longer sign in.
 *
 * @param by null when the settings name somebody else
 */
public record PersonDisabled(
        PersonId person, String email, @Nullable PersonId by) {}
