package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingStanding;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who writes minutes, who reads them and who answers them. Until both have agreed they are its association's and the
 * State's who prepare the answer; a coordinator or a ministry reads them if they were present, the former as long as the
 * association belongs to the Collective.
 */
public final class MinutesAccess {

    private MinutesAccess() {}

    /**
     * What the walls need to know of a version of minutes.
     *
     * @param round how often it was put to the association
     * @param present the organisations of which somebody was there
     */
    record Standing(
            MeetingStanding meeting,
            MinutesState state,
            int round,
            @Nullable Ending ending,
            Set<OrganisationId> present) {}

    /** The State's side writes, puts to the other side, validates and corrects. */
    static boolean mayWrite(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }

    static boolean mayRead(Viewer viewer, Standing minutes) {
        if (mayWrite(viewer)) {
            return true;
        }
        return minutes.state() != MinutesState.WRITING
                && (minutes.meeting().isOfTheAssociationOf(viewer)
                        || wasPresent(viewer, minutes)
                        || minutes.ending() == Ending.AGREED
                                && minutes.meeting().isKnownTo(viewer));
    }

    /** How often and when they were put, and until when, is between the association and the State, before who was there. */
    static boolean mayKnowRounds(Viewer viewer, Standing minutes) {
        return mayWrite(viewer) || minutes.meeting().isOfTheAssociationOf(viewer) || wasPresent(viewer, minutes);
    }

    /** To whoever will read it: the association, those who prepare the answer and those who were there. */
    static boolean mayOwe(OrganisationId owner, Standing minutes, Set<OrganisationId> preparing) {
        return owner.equals(minutes.meeting().association())
                || preparing.contains(owner)
                || minutes.present().contains(owner);
    }

    /** Who observed knows that the text is taken up again, and not how. */
    static boolean mayKnowOfRewriting(Viewer viewer, Standing minutes) {
        return minutes.state() == MinutesState.WRITING
                && minutes.round() > 0
                && minutes.meeting().isOfTheAssociationOf(viewer);
    }

    /** Only its lead agrees or observes for an association. */
    static boolean mayAnswer(Viewer viewer, MeetingStanding meeting) {
        return viewer.is(Role.ASSOCIATION_LEAD) && meeting.isOfTheAssociationOf(viewer);
    }

    /** Whoever is to do something says that it is done; the State may say so of all, since it keeps the list. */
    static boolean mayClose(Viewer viewer, Standing minutes, OrganisationId owner) {
        return mayRead(viewer, minutes) && (viewer.organisation().equals(owner) || viewer.preparesTheAnswer());
    }

    /** Who has a list of what is to be done after meetings. */
    public static boolean mayOpenFollowUps(Viewer viewer) {
        return viewer.speaksForAnAssociation() || viewer.preparesTheAnswer() || viewer.is(Role.MINISTRY);
    }

    private static boolean wasPresent(Viewer viewer, Standing minutes) {
        boolean mayHaveBeen = viewer.is(Role.MINISTRY)
                || viewer.coordinatesTheCollective()
                        && viewer.inTheCollective()
                        && minutes.meeting().isWithAMember();
        return mayHaveBeen && minutes.present().contains(viewer.organisation());
    }
}
