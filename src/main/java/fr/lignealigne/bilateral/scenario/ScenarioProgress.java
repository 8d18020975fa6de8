package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.bilateral.planner.Measures;
import org.jspecify.annotations.Nullable;

/**
 * How far a search is.
 *
 * @param best of the best plan so far; none before there is one
 * @param spent seconds since it began, {@code atMost} those after which it ends
 */
public record ScenarioProgress(@Nullable Measures best, double spent, int atMost) {}
