package fr.lignealigne.plenary;

/** Somebody on the list, and whether they came. */
public record ParticipantDetails(ParticipantId id, long revision, ParticipantDraft who, Attendance attendance) {

    /** As the minutes have them. */
    public Minutes.Attendee attendee() {
        return new Minutes.Attendee(who.organisationName(), who.name(), who.function(), attendance);
    }
}
