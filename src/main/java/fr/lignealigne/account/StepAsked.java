package fr.lignealigne.account;

import org.springframework.security.core.AuthenticationException;

/** The password was right, and that is not enough: nobody is signed in yet. */
public final class StepAsked extends AuthenticationException {

    private final transient HalfIn halfIn;

    StepAsked(HalfIn halfIn) {
        super("second step");
        this.halfIn = halfIn;
    }

    public HalfIn halfIn() {
        return halfIn;
    }
}
