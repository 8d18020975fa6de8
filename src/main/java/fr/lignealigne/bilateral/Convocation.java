package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What those invited to a meeting are told of it: who, when and where; not a word of what it is about.
 *
 * @param sequence RFC 5545, 3.8.7.4: raised with each change of time or place and by the cancellation
 * @param officials the functions of those who come for the State, each with its body
 * @param room none when it is held by video
 * @param videoLink a key to the meeting: in the own copy of those invited, nowhere else
 * @param invitees those who may know the meeting at this moment
 */
public record Convocation(
        MeetingId id,
        MeetingState state,
        int sequence,
        Slot slot,
        OrganisationId association,
        String associationName,
        List<String> officials,
        @Nullable String room,
        @Nullable String videoLink,
        PersonId arrangedBy,
        OrganisationId arranger,
        List<Invitee> invitees) {

    public Convocation {
        officials = List.copyOf(officials);
        invitees = List.copyOf(invitees);
    }

    /** Whom this invitee meets: the association's leads the officials, an official the association and the others. */
    public List<String> with(Invitee invitee) {
        return invitee.official()
                ? Stream.concat(Stream.of(associationName), officials.stream()).toList()
                : officials;
    }

    public boolean invites(PersonId person) {
        return invitees.stream().anyMatch(invitee -> invitee.person().equals(person));
    }
}
