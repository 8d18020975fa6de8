package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Invalid;

/**
 * How an official or a room may be used.
 *
 * @param mostADay meetings a day of Paris at most; none when 0
 * @param minutesBefore kept free before each meeting, 240 at most
 * @param minutesAfter kept free after it; of two neighbours the longer one counts, not the sum
 */
public record MeansSettings(int mostADay, int minutesBefore, int minutesAfter) {

    /** Nothing said. */
    public static final MeansSettings USUAL = new MeansSettings(0, 0, 0);

    private static final int LONGEST = 240;
    private static final int MOST = 20;

    public MeansSettings {
        if (mostADay < 0 || mostADay > MOST) {
            throw new Invalid("bilateral.settings.most", MOST);
        }
        if (minutesBefore < 0 || minutesBefore > LONGEST || minutesAfter < 0 || minutesAfter > LONGEST) {
            throw new Invalid("bilateral.settings.buffer", LONGEST);
        }
    }
}
