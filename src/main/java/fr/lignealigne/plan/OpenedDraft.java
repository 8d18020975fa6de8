package fr.lignealigne.plan;

import fr.lignealigne.plan.imports.Guess;
import java.util.List;
import java.util.Map;

/**
 * A version in preparation with its text and what was left out of it, opened to be worked on.
 *
 * @param guesses what the reader of its file was not sure of and nobody has looked at, by the position of its item
 * @param revision what to hand back with the new text
 */
public record OpenedDraft(
        VersionSummary version,
        PlanText text,
        List<LeftOutPiece> leftOut,
        Map<Integer, Guess> guesses,
        long revision) {}
