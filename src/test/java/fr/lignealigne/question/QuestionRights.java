package fr.lignealigne.question;

import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;
import java.util.Set;

/** The rights on questions of the cabinet and on the answers of the own association. */
public final class QuestionRights extends Rights {

    public QuestionRights() {
        super("Questions of the cabinet");
        act("prepare a question, change it, throw it away", QuestionAccess::mayPrepare);
        act("open, close, open again, withdraw it", QuestionAccess::mayAsk);
        act("know a question in preparation, to all", v -> QuestionAccess.mayKnow(v, prepared()));
        for (QuestionState state :
                new QuestionState[] {QuestionState.OPEN, QuestionState.CLOSED, QuestionState.WITHDRAWN}) {
            act("know a question to all that is " + state, v -> QuestionAccess.mayKnow(v, toAll(state)));
        }
        act("know an OPEN question to the own association", v -> QuestionAccess.mayKnow(v, toOwn(QuestionState.OPEN)));
        for (QuestionState state : QuestionState.values()) {
            act(
                    "write the own association's answer to a question to it alone that is " + state,
                    v -> QuestionAccess.mayDraft(v, toOwn(state)));
        }
        for (QuestionState state : QuestionState.values()) {
            act(
                    "deposit the own association's answer to a question to it alone that is " + state,
                    v -> QuestionAccess.mayDeposit(v, toOwn(state)));
        }
        act(
                "read the own association's answer, also as it is written",
                v -> QuestionAccess.mayReadOwn(v, toOwn(QuestionState.CLOSED)));
        act("read what all deposited, and who is silent", QuestionAccess::mayCompare);
        act(
                "hear that the own association writes",
                v -> new AnswerChanged(new QuestionId(new java.util.UUID(0, 1)), Seats.OWN, false).mayBeKnownTo(v));
        act(
                "hear that the own association deposited",
                v -> new AnswerChanged(new QuestionId(new java.util.UUID(0, 1)), Seats.OWN, true).mayBeKnownTo(v));
    }

    private static QuestionAccess.Standing prepared() {
        return new QuestionAccess.Standing(true, Set.of(), QuestionState.PREPARED, false);
    }

    private static QuestionAccess.Standing toAll(QuestionState state) {
        return new QuestionAccess.Standing(true, Set.of(), state, true);
    }

    private static QuestionAccess.Standing toOwn(QuestionState state) {
        return new QuestionAccess.Standing(false, Set.of(Seats.OWN), state, state != QuestionState.PREPARED);
    }
}
