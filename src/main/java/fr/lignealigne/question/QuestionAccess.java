package fr.lignealigne.question;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import java.util.Set;

/**
 * Who prepares, asks, knows and answers questions. An answer is between its association and the State: no other
 * association, ministry or observer reads it, before the answers to the remarks are released nor after.
 */
final class QuestionAccess {

    private QuestionAccess() {}

    /**
     * What the walls need to know of a question.
     *
     * @param opened whether it was ever shown to the associations
     */
    record Standing(boolean toAll, Set<OrganisationId> addressees, QuestionState state, boolean opened) {}

    /** Writing a question before it is asked; MIPROF prepares for the cabinet. */
    static boolean mayPrepare(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }

    /** Opening, closing, opening again, withdrawing: the cabinet's own word. */
    static boolean mayAsk(Viewer viewer) {
        return viewer.is(Role.CABINET);
    }

    static boolean mayKnow(Viewer viewer, Standing question) {
        return viewer.preparesTheAnswer() || question.opened() && isAddressed(viewer, question);
    }

    /** Reading one's own association's answer, also while it is written. */
    static boolean mayReadOwn(Viewer viewer, Standing question) {
        return question.opened() && isAddressed(viewer, question);
    }

    static boolean mayDraft(Viewer viewer, Standing question) {
        return question.state() == QuestionState.OPEN && mayReadOwn(viewer, question);
    }

    /** Only its lead binds the association. */
    static boolean mayDeposit(Viewer viewer, Standing question) {
        return viewer.is(Role.ASSOCIATION_LEAD) && mayDraft(viewer, question);
    }

    /** Reading what was deposited, by all, and who is silent. */
    static boolean mayCompare(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }

    /** Belonging to an association that may be asked at all: the Collective itself is none. */
    static boolean mayBeAsked(Viewer viewer) {
        return viewer.kind() == OrganisationKind.ASSOCIATION && viewer.speaksForAnAssociation();
    }

    private static boolean isAddressed(Viewer viewer, Standing question) {
        return mayBeAsked(viewer) && (question.toAll() || question.addressees().contains(viewer.organisation()));
    }
}
