package fr.lignealigne.bilateral;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.OrganisationId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, told to someone who may know all of it.
 *
 * @param room none when it is held by video
 * @param arranger the short name of the organisation that arranged it
 * @param canceller the short name of the organisation that cancelled or declined it
 * @param moves the slots it left, the oldest first
 * @param acts what this viewer may do now
 * @param underMandate whether they would answer in the association's name, under its mandate
 * @param zone where the association is
 */
public record MeetingDetails(
        MeetingId id,
        OrganisationId association,
        String associationName,
        String subject,
        Slot slot,
        List<OfficialSummary> officials,
        @Nullable RoomSummary room,
        @Nullable String videoLink,
        MeetingState state,
        String arranger,
        @Nullable String canceller,
        @Nullable String cancelReason,
        int sequence,
        List<Move> moves,
        Set<MeetingAct> acts,
        boolean underMandate,
        FrenchZone zone) {

    public MeetingDetails {
        officials = List.copyOf(officials);
        moves = List.copyOf(moves);
        acts = Set.copyOf(acts);
    }

    /** What an act upon this meeting is bound to. */
    public MeetingAsRead asRead() {
        return new MeetingAsRead(id, sequence);
    }

    /** Who is expected for the State, by their ids. */
    public Set<OfficialId> officialIds() {
        return officials.stream().map(OfficialSummary::id).collect(Collectors.toSet());
    }

    public boolean allows(MeetingAct act) {
        return acts.contains(act);
    }
}
