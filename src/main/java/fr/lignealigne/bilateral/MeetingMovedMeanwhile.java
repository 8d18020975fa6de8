package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Refusal;

/** The meeting stands at another time or place than the one that was read: it is to be read first. */
public final class MeetingMovedMeanwhile extends Refusal {

    MeetingMovedMeanwhile() {
        super("bilateral.movedMeanwhile");
    }
}
