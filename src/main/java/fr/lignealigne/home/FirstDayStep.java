package fr.lignealigne.home;

import org.jspecify.annotations.Nullable;

/**
 * One thing to be done before the first consultation, as its viewer sees it.
 *
 * @param detail how it stands, in a sentence
 * @param path where it is done; null where this viewer does not do it
 */
record FirstDayStep(
        Kind kind, State state, String detail, @Nullable String path) {

    /** In the order in which they are done. */
    enum Kind {
        MAIL,
        FACTOR_KEY,
        SCANNER,
        BACKUP,
        ORGANISATIONS,
        SEATS,
        PLAN,
        ROUND
    }

    /** How it stands. */
    enum State {
        DONE,
        TO_DO,
        /** Missing, and the portal runs without it. */
        ADVISED,
        /** Others do it, and this viewer is not told how it stands. */
        OTHERS
    }

    boolean isLeft() {
        return state == State.TO_DO;
    }
}
