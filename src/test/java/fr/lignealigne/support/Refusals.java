package fr.lignealigne.support;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.shared.Refusal;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What acts are refused for, and acts that are refused in a race. */
public final class Refusals {

    private Refusals() {}

    /** @param why the key of the sentence */
    public static void assertRefused(String why, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .matches(refusal -> refusal.key().equals(why), why);
    }

    public static void assertNotAllowed(ThrowingCallable act) {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(act);
    }

    /** Does the act, and answers « done » or the key of the sentence it is refused with. */
    public static Callable<String> outcome(Runnable act) {
        return () -> {
            try {
                act.run();
                return "done";
            } catch (Refusal refused) {
                return refused.key();
            }
        };
    }
}
