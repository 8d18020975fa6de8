package fr.lignealigne.account;

import org.jspecify.annotations.Nullable;

/**
 * Something became of a person's second factor.
 *
 * @param by who did it; null when nobody was signed in
 */
public record FactorChanged(
        PersonId person,
        String email,
        FactorAct act,
        @Nullable PersonId by) {}
