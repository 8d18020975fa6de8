package fr.lignealigne.bilateral;

/**
 * A meeting as it stood when somebody read it. Whoever answers, moves or calls off a meeting means that time and that place: the
 * act is refused once it stands elsewhere.
 *
 * @param sequence RFC 5545, 3.8.7.4: raised with each change of time or place and by the cancellation
 */
public record MeetingAsRead(MeetingId id, int sequence) {

    /** @throws MeetingMovedMeanwhile when its time or place is another one since */
    void refuseUnlessStill(BilateralMeeting meeting) {
        if (meeting.sequence() != sequence && meeting.state().open()) {
            throw new MeetingMovedMeanwhile();
        }
    }
}
