package fr.lignealigne.account;

import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.OneLine;

/** What somebody does in their organisation, as it was typed for them: it is read in lists, letters and journals. */
final class SeatFunction {

    static final int LONGEST = 120;

    private SeatFunction() {}

    /**
     * As it is kept, on one line; refuses what is longer than its place.
     *
     * @param missing how it is said that nothing was typed
     */
    static String of(String typed, String missing) {
        String function = OneLine.of(typed);
        if (function.isEmpty()) {
            throw new Invalid(missing);
        }
        if (function.length() > LONGEST) {
            throw new Invalid("invitation.functionTooLong", LONGEST);
        }
        return function;
    }
}
