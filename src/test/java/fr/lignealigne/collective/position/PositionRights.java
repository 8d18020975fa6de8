package fr.lignealigne.collective.position;

import fr.lignealigne.support.Rights;

/** The rights on joint positions before they are deposited; afterwards they are remarks. */
public final class PositionRights extends Rights {

    public PositionRights() {
        super("Joint positions of the Collective");
        act("read a joint position, its history, sources and answers", PositionAccess::mayRead);
        act("begin one, change its text, say what became of its sources", PositionAccess::mayWrite);
        act("open it for signature, move the closing", PositionAccess::mayOpen);
        act("sign, abstain or dissent while it is open", PositionAccess::mayAnswer);
        act("sign or abstain for another member, under its mandate", PositionAccess::mayAnswerUnderMandate);
        act("remind those who said nothing of it", PositionAccess::mayRemind);
        act("read the latest reminder to one's own association", PositionAccess::mayReadOwnReminder);
        act("give it up", PositionAccess::mayGiveUp);
        act("read the words of one that was given up", PositionAccess::mayReadGivenUp);
        act("deposit it", PositionAccess::mayDeposit);
    }
}
