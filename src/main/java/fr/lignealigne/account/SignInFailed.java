package fr.lignealigne.account;

import org.jspecify.annotations.Nullable;

/**
 * Somebody gave an address and a password that do not fit. The address itself is not told: typed by mistake, it may be
 * a password.
 *
 * @param person whose address it was; null when it is nobody's
 */
public record SignInFailed(@Nullable PersonId person) {}
