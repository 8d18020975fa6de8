package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.OrganisationId;
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
        @Nullable Instant publishedAt,
        Measures measures) {

    /** Where it places a request. */
    record Row(OrganisationId association, Placing placing, boolean pinned) {

        Slot slot() {
            return new Slot(placing.span().start(), placing.span().end());
        }
    }

    /** Whom it leaves out. */
    record Left(
            RequestId request,
            OrganisationId association,
            Cause why,
            @Nullable Cause way,
            @Nullable Slot slot) {}

    /** What a search found. */
    record Found(List<Row> rows, List<Left> left, Measures measures) {

        Found {
            rows = List.copyOf(rows);
            left = List.copyOf(left);
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
