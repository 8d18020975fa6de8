package fr.lignealigne.node;

import fr.lignealigne.shared.Attempts;
import org.springframework.context.ApplicationContext;

/** The ear of one of several nodes that hears, or does not, as a test says. */
public final class SetEar {

    private static final long LONG_AGO = 4_000_000_000L;

    private final Ear ear;
    private volatile long sinceItHeard;

    public SetEar(ApplicationContext portal) {
        this.ear = new Ear(
                new ThisNode(true),
                portal.getBean(Signals.class),
                portal.getBean(SignalTable.class),
                portal.getBean(EarLine.class),
                new Doorbell(""),
                portal.getBean(Attempts.class),
                portal,
                () -> sinceItHeard);
    }

    public Ear ear() {
        return ear;
    }

    public void setDeaf(boolean deaf) {
        sinceItHeard = deaf ? LONG_AGO : 0;
    }
}
