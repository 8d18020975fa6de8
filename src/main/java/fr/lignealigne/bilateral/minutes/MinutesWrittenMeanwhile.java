package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.shared.Refusal;

/** Somebody else wrote this text since it was read: theirs is to be read first. */
public final class MinutesWrittenMeanwhile extends Refusal {

    private final transient String theirs;

    MinutesWrittenMeanwhile(String theirs) {
        super("minutes.writtenMeanwhile");
        this.theirs = theirs;
    }

    /** The text as it stands now. */
    public String theirs() {
        return theirs;
    }
}
