package fr.lignealigne.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * For which body the State's sign-on was opened to a person.
 *
 * @param linkedAt when they linked their identity; null while they did not
 */
public record StateIdentityHeld(
        String siret, Instant openedAt, @Nullable Instant linkedAt) {

    boolean isLinked() {
        return linkedAt != null;
    }
}
