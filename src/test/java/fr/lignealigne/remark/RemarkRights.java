package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;
import java.util.Set;
import java.util.UUID;

/** The rights on remarks, seen from an association of the Collective and from one outside it. */
public final class RemarkRights extends Rights {

    private static final OrganisationId COLLECTIVE = new OrganisationId(new UUID(0, 99));

    public RemarkRights() {
        super("Remarks");
        for (RemarkState state : RemarkState.values()) {
            act(
                    "read a " + state + " remark of a member, open to the Collective",
                    v -> RemarkAccess.mayRead(v, of(state, true, true)));
        }
        act(
                "read a DEPOSITED remark of a member, kept from the Collective",
                v -> RemarkAccess.mayRead(v, of(RemarkState.DEPOSITED, true, false)));
        act(
                "read a SHARED remark once its author left the Collective",
                v -> RemarkAccess.mayRead(v, of(RemarkState.SHARED, false, true)));
        for (RemarkState state : RemarkState.values()) {
            act(
                    "have the files of a " + state + " remark, out of quarantine",
                    v -> RemarkAccess.mayRead(v, of(state, true, true)));
        }
        for (RemarkState state : RemarkState.values()) {
            act(
                    "add files to a " + state + " remark, or take them off",
                    v -> RemarkAccess.mayChangeFiles(v, of(state, true, true)));
        }
        for (RemarkState state : RemarkState.values()) {
            act(
                    "read a " + state + " remark that was referred to one's own body",
                    v -> RemarkAccess.mayRead(v, of(state, true, true).referredTo(Set.of(v.organisation()))));
        }
        act("begin a remark", RemarkAccess::mayWrite);
        for (RemarkState state : RemarkState.values()) {
            act("rewrite a " + state + " remark", v -> RemarkAccess.mayRewrite(v, of(state, true, true)));
        }
        for (RemarkState state : new RemarkState[] {RemarkState.DRAFT, RemarkState.SHARED, RemarkState.DEPOSITED}) {
            act(
                    "know and clear what in a " + state + " remark may identify a person",
                    v -> RemarkAccess.mayCareFor(v, of(state, true, true)));
        }
        act("share a DRAFT with the Collective", v -> RemarkAccess.mayShare(v, of(RemarkState.DRAFT, true, true)));
        act("deposit a DRAFT", v -> RemarkAccess.mayDeposit(v, of(RemarkState.DRAFT, true, true)));
        for (RemarkState state : new RemarkState[] {RemarkState.DRAFT, RemarkState.SHARED, RemarkState.DEPOSITED}) {
            act(
                    "deposit a " + state + " remark under its association's mandate",
                    v -> RemarkAccess.mayDepositUnderMandate(v, of(state, true, true)));
        }
        act(
                "deposit a SHARED remark under a mandate once its author left the Collective",
                v -> RemarkAccess.mayDepositUnderMandate(v, of(RemarkState.SHARED, false, true)));
        act("withdraw a DEPOSITED remark", v -> RemarkAccess.mayWithdraw(v, of(RemarkState.DEPOSITED, true, true)));
        act("withdraw a DECIDED remark", v -> RemarkAccess.mayWithdraw(v, of(RemarkState.DECIDED, true, true)));
        for (RemarkState state :
                new RemarkState[] {RemarkState.DRAFT, RemarkState.DEPOSITED, RemarkState.DECIDED, RemarkState.ANSWERED
                }) {
            act("correct a remark that is " + state, v -> RemarkAccess.mayCorrect(v, of(state, true, true)));
        }
        act(
                "say where a DRAFT belongs in a later version",
                v -> RemarkAccess.mayConfirm(v, of(RemarkState.DRAFT, true, true)));
        act(
                "say where an ANSWERED remark belongs in a later version",
                v -> RemarkAccess.mayConfirm(v, of(RemarkState.ANSWERED, true, true)));
        act(
                "maintain or withdraw a DEPOSITED remark in a later version",
                v -> RemarkAccess.mayTakeAStand(v, of(RemarkState.DEPOSITED, true, true)));
        act(
                "maintain or withdraw a DRAFT in a later version",
                v -> RemarkAccess.mayTakeAStand(v, of(RemarkState.DRAFT, true, true)));
        act(
                "know what an association holds of its remarks in a later version",
                v -> RemarkAccess.mayKnowStand(v, Seats.OWN));
        act("read a receipt", v -> RemarkAccess.mayReadReceipt(v, Seats.OWN));
        act(
                "read the receipt of a joint position one signed",
                v -> RemarkAccess.mayReadReceipt(v, COLLECTIVE, Set.of(Seats.OWN)));
        for (RemarkState state :
                new RemarkState[] {RemarkState.DEPOSITED, RemarkState.WITHDRAWN, RemarkState.ANSWERED}) {
            act("read a " + state + " joint position one signed", v -> RemarkAccess.mayRead(v, joint(state)));
        }
        act("deposit a joint position", RemarkAccess::mayDepositJointly);
        act("withdraw a DEPOSITED joint position", v -> RemarkAccess.mayWithdraw(v, joint(RemarkState.DEPOSITED)));
        act("correct a DEPOSITED joint position", v -> RemarkAccess.mayCorrect(v, joint(RemarkState.DEPOSITED)));
        act(
                "maintain or withdraw a DEPOSITED joint position in a later version",
                v -> RemarkAccess.mayTakeAStand(v, joint(RemarkState.DEPOSITED)));
        act(
                "go on with the words of a DEPOSITED joint position in a later version",
                v -> RemarkAccess.mayGoOn(v, joint(RemarkState.DEPOSITED)));
        act("know before a publication what becomes of the remarks", RemarkAccess::mayForecast);
        act(
                "know that a decision is prepared",
                v -> RemarkAccess.seenBy(v, RemarkState.DECIDED) == RemarkState.DECIDED);
    }

    private static RemarkAccess.Standing joint(RemarkState state) {
        return new RemarkAccess.Standing(COLLECTIVE, true, state, true, true, Set.of(Seats.OWN));
    }

    private static RemarkAccess.Standing of(RemarkState state, boolean member, boolean open) {
        boolean deposited = state != RemarkState.DRAFT && state != RemarkState.SHARED;
        return new RemarkAccess.Standing(Seats.OWN, member, state, deposited, open);
    }
}
