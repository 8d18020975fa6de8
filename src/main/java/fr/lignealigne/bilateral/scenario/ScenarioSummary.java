package fr.lignealigne.bilateral.scenario;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in a list.
 *
 * @param maker the short name of the body of whoever made it
 * @param revision what to hand back when changing it
 * @param shortest minutes of the association that has the fewest, {@code longest} of the one with the most
 */
public record ScenarioSummary(
        ScenarioId id,
        long revision,
        ScenarioDraft draft,
        String maker,
        Instant madeAt,
        ScenarioState state,
        @Nullable ScenarioId basedOn,
        @Nullable Instant publishedAt,
        int wanted,
        int placed,
        int met,
        int ifNeedBe,
        int moves,
        long shortest,
        long longest) {

    public String name() {
        return draft.name();
    }
}
