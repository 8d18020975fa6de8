package fr.lignealigne.remark;

/** How far an association is with a draft of its own; known to it alone, and to the walls of the remark nothing. */
public enum DraftStage {
    IN_WRITING,
    /** A member asks the lead to deposit it. */
    PROPOSED,
    /** The lead says what is missing. */
    SENT_BACK,
    /** The lead read it: it may be deposited as it stands. */
    READY;

    DraftStage propose() {
        guard(this != READY, "team.alreadyReady");
        return PROPOSED;
    }

    /** Whoever proposed it, or a colleague, goes on writing. */
    DraftStage takeBack() {
        guard(this == PROPOSED, "team.notProposed");
        return IN_WRITING;
    }

    DraftStage sendBack() {
        guard(this == PROPOSED || this == READY, "team.notProposed");
        return SENT_BACK;
    }

    /** Somebody who does not review changed it: what the lead read is no longer what stands there. */
    DraftStage rewritten() {
        return this == READY ? PROPOSED : this;
    }

    private static void guard(boolean allowed, String sentence) {
        if (!allowed) {
            throw new WrongState(sentence);
        }
    }
}
