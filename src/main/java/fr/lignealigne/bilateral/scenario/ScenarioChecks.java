package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.planner.Checker;
import fr.lignealigne.bilateral.planner.Precheck;
import fr.lignealigne.bilateral.planner.Problem;
import fr.lignealigne.bilateral.planner.Violation;
import fr.lignealigne.bilateral.request.RequestToPlace;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What can be said of a proposal before it is computed, and before it is published. */
@Service
public class ScenarioChecks {

    private final ScenarioTable table;
    private final PlacingTable placings;
    private final LeftOutTable leftOut;
    private final Surveying surveying;
    private final ScenarioDescriptions descriptions;
    private final Attempts attempts;

    ScenarioChecks(
            ScenarioTable table,
            PlacingTable placings,
            LeftOutTable leftOut,
            Surveying surveying,
            ScenarioDescriptions descriptions,
            Attempts attempts) {
        this.table = table;
        this.placings = placings;
        this.leftOut = leftOut;
        this.surveying = surveying;
        this.descriptions = descriptions;
        this.attempts = attempts;
    }

    /**
     * What awaits a search.
     *
     * @param impossible who can never be placed, and why
     */
    public record Before(int requests, int officials, int rooms, int days, List<LeftOut> impossible) {

        public Before {
            impossible = List.copyOf(impossible);
        }
    }

    private record Read(Kept kept, List<Kept.Row> rows, List<Kept.Left> left) {}

    private Read read(ScenarioId id) {
        return attempts.read(
                () -> new Read(table.find(id).orElseThrow(NotFound::new), placings.of(id), leftOut.of(id)));
    }

    public Before before(Viewer viewer, ScenarioId id) {
        NotAllowed.unless(ScenarioAccess.mayCompute(viewer));
        Read read = read(id);
        Ground ground = surveying.of(viewer, read.kept());
        Problem problem = problem(read, ground, true);
        return new Before(
                ground.requests().size(),
                ground.officials().size(),
                ground.rooms().size(),
                ground.days().size(),
                attempts.read(descriptions::names)
                        .left(Search.left(Precheck.of(problem).impossible())));
    }

    /** What changed since a plan was computed; empty when it can be published as it is. */
    public List<GroundChange> since(Viewer viewer, ScenarioId id) {
        NotAllowed.unless(ScenarioAccess.mayCompute(viewer));
        Read read = read(id);
        if (!read.kept().state().isOpen()) {
            return List.of();
        }
        Ground ground = surveying.of(viewer, read.kept());
        Problem problem = problem(read, ground, false);
        ScenarioDescriptions.Names names = attempts.read(descriptions::names);
        Map<GroundChange.Kind, Set<String>> changes = new TreeMap<>();
        Set<UUID> asked =
                ground.requests().stream().map(one -> one.id().value()).collect(Collectors.toSet());
        read.rows().stream()
                .filter(row -> !asked.contains(row.placing().exchange()))
                .forEach(row -> add(changes, GroundChange.Kind.GONE, names.of(row.association())));
        Map<UUID, String> whose = ground.requests().stream()
                .collect(Collectors.toMap(one -> one.id().value(), RequestToPlace::associationName));
        List<Kept.Row> still = read.rows().stream()
                .filter(row -> asked.contains(row.placing().exchange()))
                .toList();
        Set<UUID> gathered = whileAllAreElsewhere(ground, still);
        new Checker(problem)
                .violations(Kept.plan(still))
                .forEach(one -> add(
                        changes,
                        kind(one, gathered),
                        one instanceof Violation.OverCap cap
                                ? cap.official().name()
                                : one.exchange().map(whose::get).orElse("")));
        Set<UUID> known = Stream.concat(
                        read.rows().stream().map(row -> row.placing().exchange()),
                        read.left().stream().map(left -> left.request().value()))
                .collect(Collectors.toSet());
        ground.requests().stream()
                .filter(one -> !known.contains(one.id().value()))
                .forEach(one -> add(changes, GroundChange.Kind.NEW, one.associationName()));
        List<GroundChange> all = new ArrayList<>();
        changes.forEach((kind, who) -> all.add(new GroundChange(kind, List.copyOf(who))));
        return all;
    }

    /**
     * Which exchanges of a plan go against what is asked for now, where no booking would refuse them: a half-day that was
     * turned down since, a room that does not do any more, a competence that was taken away, a milestone that moved, a plenary
     * that was announced.
     */
    Map<UUID, GroundChange.Kind> against(Viewer viewer, ScenarioId id) {
        Read read = read(id);
        Ground ground = surveying.of(viewer, read.kept());
        Set<UUID> asked =
                ground.requests().stream().map(one -> one.id().value()).collect(Collectors.toSet());
        List<Kept.Row> still = read.rows().stream()
                .filter(row -> asked.contains(row.placing().exchange()))
                .toList();
        Set<UUID> gathered = whileAllAreElsewhere(ground, still);
        Map<UUID, GroundChange.Kind> against = new LinkedHashMap<>();
        for (Violation one : new Checker(problem(read, ground, false)).violations(Kept.plan(still))) {
            GroundChange.Kind kind = kind(one, gathered);
            if (kind == GroundChange.Kind.GATHERING || isRefusedByNoBooking(one)) {
                one.exchange().ifPresent(exchange -> against.putIfAbsent(exchange, kind));
            }
        }
        return against;
    }

    private static Set<UUID> whileAllAreElsewhere(Ground ground, List<Kept.Row> rows) {
        return rows.stream()
                .filter(row -> ground.gathered().stream().anyMatch(row.slot()::overlaps))
                .map(row -> row.placing().exchange())
                .collect(Collectors.toSet());
    }

    private static boolean isRefusedByNoBooking(Violation violation) {
        return switch (violation) {
            case Violation.WishedNot _,
                    Violation.RoomUnfit _,
                    Violation.RoomMissing _,
                    Violation.NobodyCompetent _,
                    Violation.TooEarly _,
                    Violation.TooLate _ -> true;
            default -> false;
        };
    }

    private static void add(Map<GroundChange.Kind, Set<String>> changes, GroundChange.Kind kind, String who) {
        changes.computeIfAbsent(kind, any -> new TreeSet<>()).add(who);
    }

    private static Problem problem(Read read, Ground ground, boolean isPinned) {
        return new Mapping(
                        read.kept().draft(),
                        ground,
                        isPinned ? Kept.pins(read.rows()) : List.of(),
                        Kept.byLink(read.rows()),
                        Set.of())
                .problem();
    }

    /** @param gathered the exchanges that would be while everybody is at the table */
    private static GroundChange.Kind kind(Violation violation, Set<UUID> gathered) {
        boolean isAway = violation instanceof Violation.OfficialAway || violation instanceof Violation.AssociationAway;
        return isAway && violation.exchange().filter(gathered::contains).isPresent()
                ? GroundChange.Kind.GATHERING
                : kind(violation);
    }

    private static GroundChange.Kind kind(Violation violation) {
        return switch (violation) {
            case Violation.OfficialAway _, Violation.OfficialTwice _, Violation.Unknown _ -> GroundChange.Kind.OFFICIAL;
            case Violation.RoomAway _, Violation.RoomTwice _, Violation.RoomUnfit _, Violation.RoomMissing _ ->
                GroundChange.Kind.ROOM;
            case Violation.AssociationAway _, Violation.AssociationTwice _ -> GroundChange.Kind.ASSOCIATION;
            case Violation.WishedNot _ -> GroundChange.Kind.WISH;
            case Violation.TooEarly _, Violation.TooLate _ -> GroundChange.Kind.MILESTONE;
            case Violation.OverCap _ -> GroundChange.Kind.FULL;
            case Violation.OffTheGrid _,
                    Violation.WrongLength _,
                    Violation.WrongCompany _,
                    Violation.NobodyCompetent _,
                    Violation.PinMoved _ -> GroundChange.Kind.OTHER;
        };
    }
}
