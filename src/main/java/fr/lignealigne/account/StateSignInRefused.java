package fr.lignealigne.account;

import org.springframework.security.core.AuthenticationException;

/** The State's sign-on let nobody in; all who are refused read one sentence, the log says why. */
public final class StateSignInRefused extends AuthenticationException {

    /** @param why a word for the log, never one that came from outside */
    public StateSignInRefused(String why) {
        super(why);
    }

    StateSignInRefused(HasToWait wait) {
        super("slowed", wait);
    }
}
