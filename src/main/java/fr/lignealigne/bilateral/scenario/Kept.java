package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.MeetingAsRead;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.planner.Measures;
import fr.lignealigne.bilateral.planner.Placing;
import fr.lignealigne.bilateral.planner.Plan;
import fr.lignealigne.bilateral.request.RequestId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is kept, without names.
 *
 * @param renews the published calendar whose meetings it may move
 * @param measures of what it held when it was computed; loads are empty in a list
 */
record Kept(
        ScenarioId id,
        long revision,
        ScenarioDraft draft,
        OrganisationId maker,
        Instant madeAt,
        ScenarioState state,
        @Nullable ScenarioId basedOn,
        @Nullable ScenarioId renews,
        @Nullable Instant publishedAt,
        Measures measures) {

    /** Where it places a request. */
    record Row(OrganisationId association, Placing placing, boolean pinned) {

        Slot slot() {
            return new Slot(placing.span().start(), placing.span().end());
        }
    }

    /**
     * A meeting that stood where it was when the proposal was computed, and that the proposal may move.
     *
     * @param placing what was asked for, where it stood
     */
    record Stood(MeetingAsRead meeting, OrganisationId association, Placing placing) {

        UUID request() {
            return placing.exchange();
        }

        Row row() {
            return new Row(association, placing, false);
        }
    }

    /** Whom it leaves out. */
    record Left(
            RequestId request,
            OrganisationId association,
            Cause why,
            @Nullable Cause way,
            @Nullable Slot slot) {}

    /** What a search found, and the meetings that it may move. */
    record Found(List<Row> rows, List<Left> left, List<Stood> stood, Measures measures) {

        Found {
            rows = List.copyOf(rows);
            left = List.copyOf(left);
            stood = List.copyOf(stood);
        }
    }

    static Plan plan(Collection<Row> rows) {
        return Plan.of(rows.stream().map(Row::placing).toList());
    }

    static List<Placing> pins(Collection<Row> rows) {
        return rows.stream().filter(Row::pinned).map(Row::placing).toList();
    }

    static Set<UUID> byLink(Collection<Row> rows) {
        return rows.stream()
                .map(Row::placing)
                .filter(one -> one.room() == null)
                .map(Placing::exchange)
                .collect(Collectors.toSet());
    }
}
