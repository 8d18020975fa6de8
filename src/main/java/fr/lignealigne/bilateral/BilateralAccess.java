package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may know, arrange, answer and conduct bilateral meetings. */
final class BilateralAccess {

    private BilateralAccess() {}

    /** Who has a page of exchanges at all. */
    static boolean mayOpenTheCalendar(Viewer viewer) {
        return viewer.speaksForAnAssociation() || viewer.preparesTheAnswer() || viewer.is(Role.MINISTRY);
    }

    static Sight sight(Viewer viewer, Parties parties) {
        if (viewer.preparesTheAnswer()
                || ofTheAssociation(viewer, parties)
                || arrangedByItsCoordinator(viewer, parties)
                || viewer.is(Role.MINISTRY) && parties.bodies().contains(viewer.organisation())) {
            return Sight.ALL;
        }
        return viewer.inTheCollective() ? Sight.BUSY : Sight.NONE;
    }

    static boolean mayArrange(Viewer viewer) {
        return viewer.preparesTheAnswer() || coordinates(viewer);
    }

    /** The coordinator arranges for the members of the Collective; the State for any association. */
    static boolean mayArrangeFor(Viewer viewer, OrganisationSummary association) {
        return viewer.preparesTheAnswer() || coordinates(viewer) && association.collectiveMember();
    }

    /** Whoever arranges sees when officials and rooms are open; whoever may be an official, their own hours. */
    static boolean maySeeMeans(Viewer viewer) {
        return mayArrange(viewer) || viewer.is(Role.MINISTRY);
    }

    /** The hours of all, with the notes of absences, and one's own as an official of the body one sits in. */
    static boolean mayKeepHours(Viewer viewer, @Nullable PersonId official, @Nullable OrganisationId body) {
        return mayKeepTheMeans(viewer)
                || viewer.is(Role.MINISTRY)
                        && viewer.person().equals(official)
                        && viewer.organisation().equals(body);
    }

    /** The officials and rooms are the State's to register. */
    static boolean mayKeepTheMeans(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }

    /** Only its lead speaks for an association. */
    static boolean mayAnswer(Viewer viewer, Parties parties) {
        return viewer.is(Role.ASSOCIATION_LEAD) && ofTheAssociation(viewer, parties);
    }

    /** In the association's name, under its mandate: only for a meeting that the coordinator knows anyway. */
    static boolean mayAnswerUnderMandate(Viewer viewer, Parties parties, boolean mandated) {
        return mandated && arrangedByItsCoordinator(viewer, parties);
    }

    /** The other times that an association proposes are for who arranges, not for all who are invited. */
    static boolean mayReadOtherTimes(Viewer viewer, Parties parties) {
        return mayConduct(viewer, parties) || ofTheAssociation(viewer, parties);
    }

    /** Confirms, moves, says whether it was held. */
    static boolean mayConduct(Viewer viewer, Parties parties) {
        return viewer.preparesTheAnswer() || arrangedByItsCoordinator(viewer, parties);
    }

    static boolean mayCancel(Viewer viewer, Parties parties) {
        return mayConduct(viewer, parties) || mayAnswer(viewer, parties);
    }

    /** What this viewer may do with a meeting in that state. */
    static Set<MeetingAct> acts(Viewer viewer, Parties parties, MeetingState state, boolean begun) {
        Set<MeetingAct> acts = EnumSet.noneOf(MeetingAct.class);
        if (!state.open()) {
            return acts;
        }
        if (mayAnswer(viewer, parties)) {
            acts.addAll(
                    state == MeetingState.PROPOSED
                            ? EnumSet.of(MeetingAct.ACCEPT, MeetingAct.PROPOSE_OTHER, MeetingAct.DECLINE)
                            : EnumSet.of(MeetingAct.CANCEL));
        }
        if (mayConduct(viewer, parties)) {
            acts.add(MeetingAct.MOVE);
            acts.add(MeetingAct.REPLACE_OFFICIALS);
            acts.add(MeetingAct.CANCEL);
            if (state == MeetingState.ACCEPTED) {
                acts.add(MeetingAct.CONFIRM);
            }
            if (begun) {
                acts.add(MeetingAct.MARK_HELD);
                acts.add(MeetingAct.MARK_NO_SHOW);
            }
        }
        return acts;
    }

    private static boolean ofTheAssociation(Viewer viewer, Parties parties) {
        return viewer.speaksForAnAssociation() && viewer.organisation().equals(parties.association());
    }

    /** What the coordinator arranged for an association that left the Collective since is the State's to conduct. */
    private static boolean arrangedByItsCoordinator(Viewer viewer, Parties parties) {
        return coordinates(viewer) && parties.member() && viewer.organisation().equals(parties.arranger());
    }

    /** Not from an association that left the Collective: it leaves what its coordinator knew of the others, too. */
    private static boolean coordinates(Viewer viewer) {
        return viewer.coordinatesTheCollective() && viewer.inTheCollective();
    }
}
