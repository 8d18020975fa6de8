package fr.lignealigne.bilateral;

/** What a viewer sees at a place in time: a meeting, a slot held, or only that it is taken. */
public sealed interface CalendarEntry {

    Slot slot();

    /** A meeting the viewer may know. */
    record Known(MeetingDetails meeting) implements CalendarEntry {

        @Override
        public Slot slot() {
            return meeting.slot();
        }
    }

    /** One of the slots of an offer the viewer may know: held for its association until it chooses. */
    record Held(OfferDetails offer, Slot slot) implements CalendarEntry {}

    /** Taken; by how many meetings, and whose, is not told. */
    record Busy(Slot slot) implements CalendarEntry {}
}
