package fr.lignealigne.account;

import fr.lignealigne.shared.Refusal;
import java.time.Duration;

/** After too many wrong passwords the next one is not looked at before some minutes have passed. */
public final class HasToWait extends Refusal {

    private final long minutes;

    HasToWait(Duration left) {
        this(Math.max(1, Math.ceilDiv(left.toSeconds(), 60)));
    }

    private HasToWait(long minutes) {
        super("password.wait", minutes);
        this.minutes = minutes;
    }

    /** How many minutes are left, begun ones counted whole. */
    public long minutes() {
        return minutes;
    }
}
