package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.bilateral.planner.HalfDay;
import java.util.List;

/**
 * Why something is, in data that a screen makes a sentence of.
 *
 * @param who officials, rooms, a milestone or an association, by name
 * @param what themes or equipment, by the names of their values
 * @param when half-days of Paris in the order of time
 */
public record Cause(Kind kind, List<String> who, List<String> what, List<HalfDay> when, int number) {

    /** Which sentence it is; those from {@link #UNWISHED} on are ways out. */
    public enum Kind {
        NOBODY_COMPETENT,
        NO_ROOM_FITS,
        ASSOCIATION_NEVER_FREE,
        OFFICIALS_NEVER_FREE,
        NO_COMMON_TIME,
        NO_COMMON_DAY,
        CAP_REACHED_ALREADY,
        OUTSIDE_MILESTONES,
        ONLY_UNWISHED,
        ROOMS_NEVER_FREE,
        ROOMS_TAKEN,
        CAP_REACHED,
        OFFICIALS_TAKEN,
        ASSOCIATION_TAKEN,
        ALL_TAKEN,
        UNWISHED,
        BY_LINK,
        ONE_FEWER,
        ASSOCIATION_FREE,
        OFFICIAL_FREE,
        ROOM_FREE,
        ONE_MORE_A_DAY,
        EQUIPPED,
        SPEAKS_ALSO_OF,
        ACROSS_MILESTONE
    }

    public Cause {
        who = List.copyOf(who);
        what = List.copyOf(what);
        when = List.copyOf(when);
    }
}
