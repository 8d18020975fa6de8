package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;
import java.util.Set;
import java.util.UUID;

/** The rights on a bilateral meeting of the own association, arranged by the State, unless said otherwise. */
public final class BilateralRights extends Rights {

    private static final OrganisationId THE_STATE = new OrganisationId(UUID.randomUUID());

    public BilateralRights() {
        super("Bilateral meetings");
        act("open the page of exchanges", BilateralAccess::mayOpenTheCalendar);
        act("know all of a meeting that the State arranged", v -> sight(v, THE_STATE) == Sight.ALL);
        act("know only that its time is taken", v -> sight(v, THE_STATE) == Sight.BUSY);
        act(
                "know all of a meeting that the seat's own organisation arranged",
                v -> sight(v, v.organisation()) == Sight.ALL);
        act(
                "know all of a meeting to which the seat's own body is invited",
                v -> BilateralAccess.sight(v, new Parties(Seats.OWN, true, THE_STATE, Set.of(v.organisation())))
                        == Sight.ALL);
        act(
                "arrange a meeting for a member of the Collective",
                v -> BilateralAccess.mayArrangeFor(v, association(true)));
        act("arrange a meeting for another association", v -> BilateralAccess.mayArrangeFor(v, association(false)));
        act(
                "arrange a meeting for a member, from outside the Collective",
                v -> BilateralAccess.mayArrangeFor(outside(v), association(true)));
        act(
                "know all of a meeting that the seat's own organisation arranged, from outside the Collective",
                v -> sight(outside(v), v.organisation()) == Sight.ALL);
        act(
                "know all of a meeting that the seat's own organisation arranged, the association having left since",
                v -> BilateralAccess.sight(v, new Parties(Seats.OWN, false, v.organisation(), Set.of(THE_STATE)))
                        == Sight.ALL);
        act("register officials and rooms, take them out of use", BilateralAccess::mayKeepTheMeans);
        act("see when officials and rooms are open, or one's own hours", BilateralAccess::maySeeMeans);
        act("keep the hours of any official or room, with notes", v -> BilateralAccess.mayKeepHours(v, null, null));
        act(
                "keep one's own hours as an official of the body one sits in",
                v -> BilateralAccess.mayKeepHours(v, v.person(), v.organisation()));
        act("accept or decline", v -> BilateralAccess.mayAnswer(v, parties(THE_STATE)));
        act(
                "accept or decline under the association's mandate",
                v -> BilateralAccess.mayAnswerUnderMandate(v, parties(THE_STATE), true));
        act(
                "accept or decline under a mandate what the seat's own organisation arranged",
                v -> BilateralAccess.mayAnswerUnderMandate(v, parties(v.organisation()), true));
        act("read the other times it proposes", v -> BilateralAccess.mayReadOtherTimes(v, parties(THE_STATE)));
        act(
                "read the other times proposed to the seat's own organisation",
                v -> BilateralAccess.mayReadOtherTimes(v, parties(v.organisation())));
        act("confirm, move, say whether it was held", v -> BilateralAccess.mayConduct(v, parties(THE_STATE)));
        act(
                "the same, when the seat's own organisation arranged it",
                v -> BilateralAccess.mayConduct(v, parties(v.organisation())));
        act("cancel", v -> BilateralAccess.mayCancel(v, parties(THE_STATE)));
    }

    /** The same seat after its organisation left the Collective. */
    private static Viewer outside(Viewer viewer) {
        return new Viewer(
                viewer.person(),
                viewer.function(),
                viewer.organisation(),
                viewer.organisationName(),
                viewer.kind(),
                false,
                viewer.roles());
    }

    private static Sight sight(Viewer viewer, OrganisationId arranger) {
        return BilateralAccess.sight(viewer, parties(arranger));
    }

    private static Parties parties(OrganisationId arranger) {
        return new Parties(Seats.OWN, true, arranger, Set.of(THE_STATE));
    }

    private static OrganisationSummary association(boolean member) {
        return new OrganisationSummary(
                Seats.OWN, "AAA", "Une association", "Une", OrganisationKind.ASSOCIATION, member);
    }
}
