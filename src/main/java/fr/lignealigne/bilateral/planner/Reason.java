package fr.lignealigne.bilateral.planner;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Why an exchange has no place. Data for a screen to say, with whom and when; never a sentence. */
public sealed interface Reason {

    /**
     * No plan could place it: the rules of this exchange alone leave nothing. They are asked in the order in which they stand
     * here, and the reason is the first after which nothing is left.
     */
    sealed interface Never extends Reason {}

    /** Each place it could have is taken in this plan; all other rules would let it. */
    sealed interface InThisPlan extends Reason {

        /** When it would have a place otherwise. */
        SortedSet<HalfDay> when();
    }

    /** Fewer officials than are asked for, or none of them speaks of its themes. */
    record NobodyCompetent(Set<String> themes, int officialsAsked) implements Never {}

    record NoRoomFits(int persons, Set<String> access) implements Never {}

    /** Not in the calendar's hours, or taken already by meetings that stand. */
    record AssociationNeverFree(Association association) implements Never {}

    /** Those who could receive it are never free, or never together where several are asked for. */
    record OfficialsNeverFree(List<Official> officials) implements Never {}

    /** @param sameDay whether both sides have at least a day in common, though not the hours */
    record NoCommonTime(Association association, List<Official> officials, boolean sameDay) implements Never {}

    /** Whenever both sides are free, meetings that stand fill the officials' day to the cap. */
    record CapReachedAlready(List<Official> officials) implements Never {}

    record OutsideMilestones(
            @Nullable Milestone notBefore, @Nullable Milestone notAfter) implements Never {}

    /** Both sides could meet only at half-days the association does not want. */
    record OnlyUnwished(SortedSet<HalfDay> unwished) implements Never {}

    /** @param rooms those that fit, never free when both sides are */
    record RoomsNeverFree(List<Room> rooms, SortedSet<HalfDay> when) implements Never {}

    /** Rooms alone are missing at these half-days. */
    record RoomsTaken(List<Room> rooms, SortedSet<HalfDay> when) implements InThisPlan {}

    /** Officials have as many meetings as they take on these days; nothing else is missing. */
    record CapReached(List<Official> officials, SortedSet<HalfDay> when) implements InThisPlan {}

    /** Officials receive somebody else at that time; nothing else is missing. */
    record OfficialsTaken(List<Official> officials, SortedSet<HalfDay> when) implements InThisPlan {}

    /** Another exchange of the same association is at that time. */
    record AssociationTaken(Association association, SortedSet<HalfDay> when) implements InThisPlan {}

    /** Several of these at once, at each half-day. */
    record AllTaken(List<Official> officials, List<Room> rooms, SortedSet<HalfDay> when) implements InThisPlan {}
}
