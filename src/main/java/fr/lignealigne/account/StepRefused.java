package fr.lignealigne.account;

import org.springframework.security.core.AuthenticationException;

/** The second step was not taken: wrong, or too soon after others, or over. */
public final class StepRefused extends AuthenticationException {

    private final boolean over;

    private StepRefused(String why, boolean over) {
        super(why);
        this.over = over;
    }

    private StepRefused(HasToWait wait) {
        super("slowed", wait);
        this.over = false;
    }

    static StepRefused wrong() {
        return new StepRefused("wrong", false);
    }

    static StepRefused slowed(HasToWait wait) {
        return new StepRefused(wait);
    }

    /** Whoever it is begins again with the password. */
    static StepRefused over() {
        return new StepRefused("over", true);
    }

    public boolean isOver() {
        return over;
    }
}
