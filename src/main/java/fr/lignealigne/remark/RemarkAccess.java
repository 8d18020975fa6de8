package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import java.util.Set;

/** Who may read and do what with a remark: the walls of the consultation, in one place. */
public final class RemarkAccess {

    private RemarkAccess() {}

    /**
     * What the walls need to know of a remark.
     *
     * @param authorInCollective whether the author's association belongs to the Collective
     * @param deposited whether it was ever handed to the State, even if withdrawn since
     * @param openToCollective whether its association lets the other members read it once deposited
     * @param signatories of a joint position, which is the Collective's and theirs; of any other remark none
     * @param referredTo the ministries that are asked for their advice on it
     */
    public record Standing(
            OrganisationId organisation,
            boolean authorInCollective,
            RemarkState state,
            boolean deposited,
            boolean openToCollective,
            Set<OrganisationId> signatories,
            Set<OrganisationId> referredTo) {

        public Standing {
            signatories = Set.copyOf(signatories);
            referredTo = Set.copyOf(referredTo);
        }

        /** Of a joint position that no ministry was asked about. */
        public Standing(
                OrganisationId organisation,
                boolean authorInCollective,
                RemarkState state,
                boolean deposited,
                boolean openToCollective,
                Set<OrganisationId> signatories) {
            this(organisation, authorInCollective, state, deposited, openToCollective, signatories, Set.of());
        }

        /** Of a remark that is no joint position. */
        public Standing(
                OrganisationId organisation,
                boolean authorInCollective,
                RemarkState state,
                boolean deposited,
                boolean openToCollective) {
            this(organisation, authorInCollective, state, deposited, openToCollective, Set.of(), Set.of());
        }

        /** The same, referred to these ministries. */
        public Standing referredTo(Set<OrganisationId> ministries) {
            return new Standing(
                    organisation, authorInCollective, state, deposited, openToCollective, signatories, ministries);
        }
    }

    public static boolean mayRead(Viewer viewer, Standing remark) {
        if (viewer.preparesTheAnswer()) {
            return remark.deposited();
        }
        if (viewer.speaksForAnAssociation()) {
            return own(viewer, remark)
                    || isParty(viewer, remark.signatories())
                    || amongMembers(viewer, remark)
                    || remark.state() == RemarkState.ANSWERED;
        }
        return (viewer.is(Role.MINISTRY) || viewer.is(Role.OBSERVER)) && remark.state() == RemarkState.ANSWERED
                || isReferred(viewer, remark);
    }

    /** A ministry reads what it is asked about, while the State works on it: not what was withdrawn or corrected since. */
    private static boolean isReferred(Viewer viewer, Standing remark) {
        return viewer.is(Role.MINISTRY)
                && remark.state().isBeforeTheState()
                && remark.referredTo().contains(viewer.organisation());
    }

    /** Whoever may read a remark that stands, or stood, as one of these say. */
    static RemarkReaders readers(Standing... remark) {
        return RemarkReaders.of(RemarkReaders.Of.READERS, remark);
    }

    /** Whoever might read a remark while it stood as the one says, and may not as it stands now. */
    static RemarkReaders losing(Standing before, Standing now) {
        return RemarkReaders.of(RemarkReaders.Of.LOSING, before, now);
    }

    private static boolean amongMembers(Viewer viewer, Standing remark) {
        if (!viewer.inTheCollective() || !remark.authorInCollective()) {
            return false;
        }
        return switch (remark.state()) {
            case SHARED -> true;
            case DEPOSITED, UNDER_REVIEW, DECIDED, ANSWERED, CORRECTED -> remark.openToCollective();
            case DRAFT, WITHDRAWN -> false;
        };
    }

    private static boolean own(Viewer viewer, Standing remark) {
        return viewer.organisation().equals(remark.organisation());
    }

    /** Signed a joint position, or speaks for the Collective whose it is. */
    static boolean isParty(Viewer viewer, Set<OrganisationId> signatories) {
        return !signatories.isEmpty()
                && viewer.speaksForAnAssociation()
                && (signatories.contains(viewer.organisation()) || viewer.is(Role.COLLECTIVE_COORDINATOR));
    }

    /** Whoever acts for its association; for a joint position that is the coordinator alone, wherever they sit. */
    private static boolean actsFor(Viewer viewer, Standing remark) {
        return remark.signatories().isEmpty() ? own(viewer, remark) : mayDepositJointly(viewer);
    }

    /** Binds its association: by the lead, and by the coordinator for a joint position. */
    private static boolean binds(Viewer viewer, Standing remark) {
        return actsFor(viewer, remark) && (!remark.signatories().isEmpty() || viewer.is(Role.ASSOCIATION_LEAD));
    }

    /** Whether acts that bind its association are this viewer's, of a remark of theirs. */
    public static boolean mayBind(Viewer viewer, RemarkDetails remark) {
        return remark.signatories().isJoint() ? mayDepositJointly(viewer) : viewer.is(Role.ASSOCIATION_LEAD);
    }

    /** Handing a joint position over in the name of the Collective. */
    public static boolean mayDepositJointly(Viewer viewer) {
        return viewer.coordinatesTheCollective();
    }

    /** Knowing, before a version is published, what becomes of the deposited remarks. */
    static boolean mayForecast(Viewer viewer) {
        return viewer.is(Role.MIPROF);
    }

    /** Writing remarks at all. */
    public static boolean mayWrite(Viewer viewer) {
        return viewer.speaksForAnAssociation();
    }

    public static boolean mayRewrite(Viewer viewer, Standing remark) {
        return mayWrite(viewer)
                && remark.signatories().isEmpty()
                && own(viewer, remark)
                && remark.state().isWritable();
    }

    /** Knowing what in a draft may identify a person, and saying that it does not: for who writes it. */
    public static boolean mayCareFor(Viewer viewer, Standing remark) {
        return mayRewrite(viewer, remark);
    }

    /** What hangs on a remark is handed over with it: it changes as long as the words do. */
    public static boolean mayChangeFiles(Viewer viewer, Standing remark) {
        return mayRewrite(viewer, remark);
    }

    public static boolean mayShare(Viewer viewer, Standing remark) {
        return mayRewrite(viewer, remark) && viewer.inTheCollective();
    }

    /** Only the lead binds the association. */
    public static boolean mayDeposit(Viewer viewer, Standing remark) {
        return viewer.is(Role.ASSOCIATION_LEAD) && mayRewrite(viewer, remark);
    }

    /** In the association's name, under its mandate: what the coordinator reads anyway, since it is shared. */
    public static boolean mayDepositUnderMandate(Viewer viewer, Standing remark) {
        return viewer.is(Role.COLLECTIVE_COORDINATOR)
                && remark.state() == RemarkState.SHARED
                && amongMembers(viewer, remark);
    }

    /** By whoever binds its association, until the answer is released: a refusal any earlier would tell that a decision is prepared. */
    public static boolean mayWithdraw(Viewer viewer, Standing remark) {
        return mayWrite(viewer) && binds(viewer, remark) && remark.state().isBeforeTheState();
    }

    /**
     * What may be withdrawn may be corrected: refusing it any earlier would tell that a decision is prepared. A joint
     * position is not: another text is another position, to be signed anew.
     */
    public static boolean mayCorrect(Viewer viewer, Standing remark) {
        return mayWithdraw(viewer, remark) && remark.signatories().isEmpty();
    }

    /** Saying where a remark of one's association belongs in a later version. */
    public static boolean mayConfirm(Viewer viewer, Standing remark) {
        return mayWrite(viewer) && actsFor(viewer, remark) && !remark.state().isGone();
    }

    /** Going on with its words in a later version; those of a joint position are not one association's to take. */
    public static boolean mayGoOn(Viewer viewer, Standing remark) {
        return mayConfirm(viewer, remark) && remark.signatories().isEmpty();
    }

    /** Maintaining or withdrawing a deposited remark in a later version binds the association. */
    public static boolean mayTakeAStand(Viewer viewer, Standing remark) {
        return mayConfirm(viewer, remark) && binds(viewer, remark) && remark.deposited();
    }

    /** What an association confirmed and holds is between that association and the State. */
    public static boolean mayKnowStand(Viewer viewer, OrganisationId author) {
        return mayKnowStand(viewer, author, Set.of());
    }

    /** The same of a joint position: between the Collective, its signatories and the State. */
    static boolean mayKnowStand(Viewer viewer, OrganisationId author, Set<OrganisationId> signatories) {
        return isParty(viewer, signatories)
                || viewer.preparesTheAnswer()
                || viewer.speaksForAnAssociation() && viewer.organisation().equals(author);
    }

    /** Noting on a remark how far its answer is. */
    static boolean mayMarkForTheAnswer(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }

    /** A receipt is for the association that deposited, and for those who received. */
    public static boolean mayReadReceipt(Viewer viewer, OrganisationId depositor) {
        return mayReadReceipt(viewer, depositor, Set.of());
    }

    /** That of a joint position is for each who signed it, too. */
    public static boolean mayReadReceipt(Viewer viewer, OrganisationId depositor, Set<OrganisationId> signatories) {
        return isParty(viewer, signatories)
                || viewer.preparesTheAnswer()
                || viewer.speaksForAnAssociation() && viewer.organisation().equals(depositor);
    }

    /** A prepared decision is not known to the associations: to them the remark is still under review. */
    public static RemarkState seenBy(Viewer viewer, RemarkState state) {
        return state == RemarkState.DECIDED && !viewer.preparesTheAnswer() ? RemarkState.UNDER_REVIEW : state;
    }
}
