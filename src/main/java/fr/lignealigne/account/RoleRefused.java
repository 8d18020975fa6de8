package fr.lignealigne.account;

import org.jspecify.annotations.Nullable;

/**
 * Someone tried to give or take a role that is not theirs to give.
 *
 * @param person to or from whom; null when they were only being invited
 */
public record RoleRefused(@Nullable PersonId person, Role role, PersonId by) {}
