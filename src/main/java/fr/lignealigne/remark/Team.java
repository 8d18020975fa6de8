package fr.lignealigne.remark;

/**
 * Those who speak for an association on the portal.
 *
 * @param seats how many may enter and have entered at least once
 * @param led whether a lead is among them
 */
public record Team(int seats, boolean led) {

    /** Whether there is somebody to say something to. */
    public boolean isSeveral() {
        return seats > 1;
    }

    /** Whether drafts are proposed by some and deposited by others; an association of one has nothing of it. */
    public boolean reviews() {
        return isSeveral() && led;
    }
}
