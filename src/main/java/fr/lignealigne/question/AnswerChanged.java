package fr.lignealigne.question;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.Change;

/**
 * An association wrote or deposited its answer.
 *
 * @param deposited what is only written is known to its association alone
 */
public record AnswerChanged(QuestionId question, OrganisationId organisation, boolean deposited) implements Change {

    @Override
    public boolean mayBeKnownTo(Viewer viewer) {
        return viewer.speaksForAnAssociation() && viewer.organisation().equals(organisation)
                || deposited && QuestionAccess.mayCompare(viewer);
    }
}
