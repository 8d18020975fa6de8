package fr.lignealigne.bilateral.ui;

import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.request.RequestDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the form for a meeting is opened for. */
sealed interface PlacingStart {

    /** A meeting that nobody asked for. */
    record OfNothing() implements PlacingStart {}

    /**
     * A meeting that stands and is to be elsewhere.
     *
     * @param onOtherDays free slots to choose from when it may not stay on its day; null when it may
     */
    record OfMeeting(MeetingDetails meeting, @Nullable List<Slot> onOtherDays) implements PlacingStart {}

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
