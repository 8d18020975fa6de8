package fr.lignealigne.bilateral;

/** Something became of a meeting. */
public sealed interface MeetingEvent
        permits MeetingAccepted,
                MeetingArranged,
                MeetingCancelled,
                MeetingConfirmed,
                MeetingDeclined,
                MeetingHeld,
                MeetingMissed,
                MeetingMoved,
                OfferChosen,
                OfficialsReplaced,
                OtherTimeProposed {

    MeetingId meeting();
}
