package fr.lignealigne.bilateral;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;

/**
 * Whose meeting it is and how far it is, for the rooms that hang on meetings; it is told to nobody as it is. Another node is
 * told all but the subject, which is words and opens no wall.
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
public final class MeetingStanding {

    private final MeetingId id;
    private final Parties parties;
    private final MeetingState state;
    private final Slot slot;

    @JsonIgnore
    private final String subject;

    MeetingStanding(MeetingId id, Parties parties, MeetingState state, Slot slot, String subject) {
        this.id = id;
        this.parties = parties;
        this.state = state;
        this.slot = slot;
        this.subject = subject;
    }

    @JsonCreator
    private static MeetingStanding ofAnotherNode(
            @JsonProperty("id") MeetingId id,
            @JsonProperty("parties") Parties parties,
            @JsonProperty("state") MeetingState state,
            @JsonProperty("slot") Slot slot) {
        return new MeetingStanding(id, parties, state, slot, "");
    }

    public MeetingId id() {
        return id;
    }

    public OrganisationId association() {
        return parties.association();
    }

    public OrganisationId arranger() {
        return parties.arranger();
    }

    public MeetingState state() {
        return state;
    }

    public Slot slot() {
        return slot;
    }

    public String subject() {
        return subject;
    }

    /** Whether this viewer may know all of the meeting. */
    public boolean isKnownTo(Viewer viewer) {
        return BilateralAccess.sight(viewer, parties) == Sight.ALL;
    }

    /** Whether it is theirs to arrange and conduct. */
    public boolean isConductedBy(Viewer viewer) {
        return BilateralAccess.mayConduct(viewer, parties);
    }

    /** Whether the association that is met belongs to the Collective now. */
    public boolean isWithAMember() {
        return parties.member();
    }

    /** Whether they are of the association that is met. */
    public boolean isOfTheAssociationOf(Viewer viewer) {
        return viewer.speaksForAnAssociation() && viewer.organisation().equals(parties.association());
    }
}
