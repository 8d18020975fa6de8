package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.bilateral.planner.HalfDay;
import fr.lignealigne.bilateral.planner.Milestone;
import fr.lignealigne.bilateral.planner.Official;
import fr.lignealigne.bilateral.planner.Reason;
import fr.lignealigne.bilateral.planner.Relaxation;
import fr.lignealigne.bilateral.planner.Room;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what the planner found into {@link Cause}s. */
final class Causes {

    private Causes() {}

    static Cause of(Reason reason) {
        return switch (reason) {
            case Reason.NobodyCompetent(var themes, var number) ->
                new Cause(Cause.Kind.NOBODY_COMPETENT, List.of(), sorted(themes), List.of(), number);
            case Reason.NoRoomFits(var persons, var access) ->
                new Cause(Cause.Kind.NO_ROOM_FITS, List.of(), sorted(access), List.of(), persons);
            case Reason.AssociationNeverFree(var association) ->
                who(Cause.Kind.ASSOCIATION_NEVER_FREE, List.of(association.name()), Set.of());
            case Reason.OfficialsNeverFree(var officials) ->
                who(Cause.Kind.OFFICIALS_NEVER_FREE, names(officials), Set.of());
            case Reason.NoCommonTime(var _, var officials, var sameDay) ->
                who(sameDay ? Cause.Kind.NO_COMMON_TIME : Cause.Kind.NO_COMMON_DAY, names(officials), Set.of());
            case Reason.CapReachedAlready(var officials) ->
                who(Cause.Kind.CAP_REACHED_ALREADY, names(officials), Set.of());
            case Reason.OutsideMilestones(var after, var before) ->
                who(Cause.Kind.OUTSIDE_MILESTONES, milestones(after, before), Set.of());
            case Reason.OnlyUnwished(var unwished) -> who(Cause.Kind.ONLY_UNWISHED, List.of(), unwished);
            case Reason.RoomsNeverFree(var rooms, var when) ->
                who(Cause.Kind.ROOMS_NEVER_FREE, rooms.stream().map(Room::name).toList(), when);
            case Reason.RoomsTaken(var rooms, var when) ->
                who(Cause.Kind.ROOMS_TAKEN, rooms.stream().map(Room::name).toList(), when);
            case Reason.CapReached(var officials, var when) -> who(Cause.Kind.CAP_REACHED, names(officials), when);
            case Reason.OfficialsTaken(var officials, var when) ->
                who(Cause.Kind.OFFICIALS_TAKEN, names(officials), when);
            case Reason.AssociationTaken(var association, var when) ->
                who(Cause.Kind.ASSOCIATION_TAKEN, List.of(association.name()), when);
            case Reason.AllTaken(var officials, var rooms, var when) ->
                who(
                        Cause.Kind.ALL_TAKEN,
                        Stream.concat(names(officials).stream(), rooms.stream().map(Room::name))
                                .toList(),
                        when);
        };
    }

    static Cause of(Relaxation relaxation) {
        return switch (relaxation) {
            case Relaxation.Unwished(var _, var half) -> who(Cause.Kind.UNWISHED, List.of(), Set.of(half));
            case Relaxation.ByLink _ -> who(Cause.Kind.BY_LINK, List.of(), Set.of());
            case Relaxation.OneFewer(var _, var without) ->
                who(Cause.Kind.ONE_FEWER, without == null ? List.of() : List.of(without.name()), Set.of());
            case Relaxation.AssociationFree(var association, var half) ->
                who(Cause.Kind.ASSOCIATION_FREE, List.of(association.name()), Set.of(half));
            case Relaxation.OfficialFree(var official, var half) ->
                who(Cause.Kind.OFFICIAL_FREE, List.of(official.name()), Set.of(half));
            case Relaxation.RoomFree(var room, var half) ->
                who(Cause.Kind.ROOM_FREE, List.of(room.name()), Set.of(half));
            case Relaxation.OneMoreADay(var official) ->
                who(Cause.Kind.ONE_MORE_A_DAY, List.of(official.name()), Set.of());
            case Relaxation.Equipped(var room, var missing) ->
                new Cause(Cause.Kind.EQUIPPED, List.of(room.name()), sorted(missing), List.of(), 0);
            case Relaxation.SpeaksAlsoOf(var official, var theme) ->
                new Cause(Cause.Kind.SPEAKS_ALSO_OF, List.of(official.name()), List.of(theme), List.of(), 0);
            case Relaxation.AcrossMilestone(var _, var milestone) ->
                who(Cause.Kind.ACROSS_MILESTONE, List.of(milestone.name()), Set.of());
        };
    }

    private static Cause who(Cause.Kind kind, List<String> who, Collection<HalfDay> when) {
        return new Cause(kind, who, List.of(), when.stream().sorted().toList(), 0);
    }

    private static List<String> names(List<Official> officials) {
        return officials.stream().map(Official::name).toList();
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    private static List<String> milestones(@Nullable Milestone after, @Nullable Milestone before) {
        return Stream.of(after, before)
                .flatMap(Stream::ofNullable)
                .map(Milestone::name)
                .toList();
    }
}
