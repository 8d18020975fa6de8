package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Invalid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The years in which exchanges are: another one is a slip of the keys, and more than the columns take. */
final class Years {

    private static final int FIRST = 2000;
    private static final int LAST = 2099;

    private Years() {}

    /** Asked of what is entered; what is kept is read whatever it says, so that it can be mended. */
    static void refuseOthers(HoursRule rule) {
        switch (rule) {
            case HoursRule.Weekly weekly -> refuseOthers(weekly.since(), weekly.until());
            case HoursRule.OnDay one -> refuseOthers(one.day());
            case HoursRule.Absent absent -> refuseOthers(absent.first(), absent.last());
        }
    }

    static void refuseOthers(@Nullable LocalDate... days) {
        for (LocalDate day : days) {
            if (day != null && (day.getYear() < FIRST || day.getYear() > LAST)) {
                throw new Invalid("bilateral.year", String.valueOf(FIRST), String.valueOf(LAST));
            }
        }
    }
}
