package fr.lignealigne.bilateral.ui;

import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.request.RequestDetails;
import org.jspecify.annotations.Nullable;

/** What the form for a meeting is opened for. */
sealed interface PlacingStart {

    /** A meeting that nobody asked for. */
    record OfNothing() implements PlacingStart {}

    /** A meeting that stands and is to be elsewhere. */
    record OfMeeting(MeetingDetails meeting) implements PlacingStart {}

    /**
     * What an association asked for.
     *
     * @param several whether several slots are to be offered instead of one
     */
    record OfRequest(RequestDetails request, RequestedMeeting.Beginning beginning, boolean several)
            implements PlacingStart {}

    default @Nullable MeetingDetails toMove() {
        return this instanceof OfMeeting moving ? moving.meeting() : null;
    }
}
